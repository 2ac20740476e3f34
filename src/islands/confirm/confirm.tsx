import { useMemo, useRef, useState } from 'preact/hooks';
import { entry } from '../../domain/base/entry.ts';
import { href } from '../../domain/base/route.ts';
import { ANSWER_LABEL, type Answer } from '../../domain/catalogue/answer.ts';
import { plural } from '../../domain/tally/tally-text.ts';
import { drafts } from '../../state/browser/draft.ts';
import { workspace } from '../../state/browser/workspace.ts';
import { chooseAnswer } from '../check/hear.ts';
import { DraftBox, takeDraft } from '../draft/draft-box.tsx';
import { draftDressed } from '../draft/dressed.ts';
import fileFieldStyle from '../file/file-field.css?url';
import type { KeyMeaning } from '../stage/key-help.tsx';
import { dressed, OnStage, type WayProps } from '../stage/stage.tsx';
import { Walk } from '../stage/walk.tsx';
import { linkStylesheet } from '../ui/stylesheet.ts';
import { useStore } from '../ui/use-store.ts';
import { DraftStart } from './start.tsx';

let linked: Promise<void> | undefined;

/** Resolves when a draft can be confirmed. */
export async function confirmDressed(): Promise<void> {
  linked ??= linkStylesheet(fileFieldStyle);
  // Without its style the button that chooses a file is the browser's own.
  await Promise.all([dressed(), draftDressed(), linked.catch(() => undefined)]);
}

const KEYS: readonly KeyMeaning[] = [
  ['t', 'take the drafted answer'],
  ['s', 'skip it for now'],
];

/** The drafted checks, one by one. */
function ConfirmWalk({ listed, onLeave, onDone }: WayProps & { readonly onDone: () => void }) {
  // Those that were drafted when it began: a check that was decided stays in its place.
  const drafted = useStore(drafts.$drafts, drafts.$drafts.get());
  const began = useRef(drafted);
  const queue = useMemo(() => listed.filter(({ id }) => entry(began.current, id) !== undefined), [listed]);
  const [position, setPosition] = useState(0);
  const check = queue[position];
  const left = queue.filter(({ id }) => entry(drafted, id) !== undefined).length;
  const move = (to: number) => setPosition(Math.min(queue.length, Math.max(0, to)));
  const onward = () => move(position + 1);
  const take = () => {
    if (check !== undefined && takeDraft(check.id)) onward();
  };
  /** Whoever chooses an answer has decided; choosing the drafted one takes it with its evidence. */
  const choose = (checkId: string, answer: Answer) => {
    const draft = entry(drafts.$drafts.get(), checkId);
    const same = draft?.answer === answer;
    if (same && takeDraft(checkId)) return;
    chooseAnswer(checkId, answer);
    // Where its note has no room for the evidence, the draft stays beside the answer.
    if (draft !== undefined && !same)
      drafts.putAway([checkId], `Answered ${ANSWER_LABEL[answer]}, and its draft put away.`);
  };
  return (
    <Walk
      title="Draft"
      checks={queue}
      position={position}
      onMove={move}
      onLeave={onLeave}
      meanings={KEYS}
      addition={{
        keys: { t: take, s: onward },
        onAnswer: choose,
        above:
          check === undefined ? null : (
            <DraftBox checkId={check.id} onDecided={onward}>
              <button type="button" class="button" onClick={onward}>
                Skip
              </button>
            </DraftBox>
          ),
      }}
      end={
        <div class="stage-result">
          <h2 class="one-heading" tabIndex={-1}>
            {left === 0 ? 'All of the draft is decided' : 'The draft so far'}
          </h2>
          <p>
            {queue.length - left} of {plural(queue.length, 'drafted answer', 'drafted answers')} decided
            {left === 0 ? '. ' : `, ${left} left for later: they count nowhere.`}
            {left === 0 ? (
              <>
                To keep the assessment beside its code, export it under <a href={href('assessments/')}>Assessments</a>.
              </>
            ) : null}
          </p>
          <div class="actions">
            <button type="button" class="button primary" onClick={left === 0 ? onLeave : onDone}>
              {left === 0 ? 'All checks' : 'What is left'}
            </button>
          </div>
        </div>
      }
    />
  );
}

/** The draft of one assessment: what it is first, then check by check. */
function OneDraft(props: WayProps) {
  const [going, setGoing] = useState(false);
  return going ? (
    <ConfirmWalk {...props} onDone={() => setGoing(false)} />
  ) : (
    <DraftStart {...props} onBegin={() => setGoing(true)} />
  );
}

/** The draft of the open assessment; another one that is opened has its own. */
export function Confirm(props: WayProps) {
  // Loaded on demand, no server has rendered it: it begins with the right one, and is not made anew at once.
  const openId = useStore(workspace.$openId, workspace.$openId.get());
  return (
    <OnStage>
      <OneDraft key={openId} {...props} />
    </OnStage>
  );
}
