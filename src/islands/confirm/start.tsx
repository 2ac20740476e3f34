import { useLayoutEffect, useRef } from 'preact/hooks';
import { entry } from '../../domain/base/entry.ts';
import { href } from '../../domain/base/route.ts';
import { ANSWER_LABEL, ANSWERS } from '../../domain/catalogue/answer.ts';
import { accordOf, originText, unknownOnes } from '../../domain/draft/taking.ts';
import { count } from '../../domain/tally/count.ts';
import { plural } from '../../domain/tally/tally-text.ts';
import { drafts } from '../../state/browser/draft.ts';
import { ForColleague } from '../draft/for-colleague.tsx';
import type { WayProps } from '../stage/stage.tsx';
import { StageHead } from '../stage/stage-head.tsx';
import { useKeys } from '../stage/use-keys.ts';
import { notLoaded } from '../status/not-loaded.ts';
import { announce } from '../status/status.ts';
import { useStore } from '../ui/use-store.ts';
import { useAnswers, useTier } from '../ui/use-workspace.ts';
import { OpenDraft } from './open-draft.tsx';
import { Questions } from './questions.tsx';

type Props = WayProps & { readonly onBegin: () => void };

function exportWithDraft(): void {
  import('../file/export-file.ts').then(
    ({ exportWithDrafts }) => exportWithDrafts(),
    notLoaded('The file could not be made.'),
  );
}

/** Before a draft is confirmed: whose it is, what is in it and what is to be asked; or the way to open one. */
export function DraftStart({ listed, onLeave, onBegin }: Props) {
  const stage = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const answers = useAnswers();
  const tier = useTier();
  const drafted = useStore(drafts.$drafts, drafts.$drafts.get());
  const origin = useStore(drafts.$origin, drafts.$origin.get());
  const focus = () => heading.current?.focus({ preventScroll: true });
  useLayoutEffect(focus, []);
  useKeys(stage, { Escape: onLeave });
  const asked = new Set(listed.map(({ id }) => id));
  const all = Object.entries(drafted).filter(([id]) => asked.has(id));
  // A check may have been retired since.
  const others = Object.keys(drafted).length - all.length;
  const differ = all.filter(([id, draft]) => accordOf(draft, entry(answers, id)) === 'differs').length;
  const unknown = unknownOnes(drafted, answers).length;
  const takeUnknown = () => {
    const taken = drafts.takeUnknown();
    announce(`Taken: ${taken} times Don’t know. It can be undone.`);
    focus();
  };
  return (
    <section class="stage-walk" aria-label="Draft" tabIndex={-1} ref={stage}>
      <StageHead counts={count(listed, answers, tier)} onLeave={onLeave} />
      <div class="stage-body">
        <h2 class="one-heading" tabIndex={-1} ref={heading}>
          {origin === undefined ? 'No draft is open' : 'A draft to confirm'}
        </h2>
        {origin === undefined ? (
          <p>
            An assistant, a script or a colleague can propose answers with their evidence. They answer nothing until you
            confirm them, one by one. <a href={href('drafting/')}>How to get a draft</a>
          </p>
        ) : (
          <>
            <p>
              {plural(all.length, 'drafted answer', 'drafted answers')} by <bdi>{originText(origin)}</bdi>, {origin.on}
              {all.length === 0 ? '' : ': '}
              {ANSWERS.map((answer) => [answer, all.filter(([, draft]) => draft.answer === answer).length] as const)
                .filter(([, some]) => some > 0)
                .map(([answer, some]) => `${some} ${ANSWER_LABEL[answer]}`)
                .join(', ')}
              .{' '}
              {differ === 0
                ? ''
                : `${differ} of them ${differ === 1 ? 'differs' : 'differ'} from yours, which stay until you decide. `}
              {others === 0 ? '' : `${plural(others, 'more is', 'more are')} on checks that are not asked any more.`}
            </p>
            <div class="actions draft-start">
              {all.length === 0 ? null : (
                <button type="button" class="button primary" onClick={onBegin}>
                  Confirm one by one
                </button>
              )}
              {unknown === 0 ? null : (
                <button type="button" class="button" onClick={takeUnknown}>
                  Take all “Don’t know” ({unknown})
                </button>
              )}
              <button type="button" class="button" onClick={exportWithDraft}>
                Export with the draft
              </button>
              <button
                type="button"
                class="button"
                onClick={() => {
                  drafts.putAway(Object.keys(drafted), 'Draft put away.');
                  announce('Draft put away. It can be undone.');
                  focus();
                }}
              >
                Put the draft away
              </button>
            </div>
          </>
        )}
        <Questions drafts={drafted} listed={listed} />
        <OpenDraft onOpened={focus} />
        <details class="disclosure">
          <summary>Answer as a draft for someone else</summary>
          <ForColleague />
        </details>
      </div>
    </section>
  );
}
