import type { ComponentChildren } from 'preact';
import { entry } from '../../domain/base/entry.ts';
import { ANSWER_LABEL } from '../../domain/catalogue/answer.ts';
import { ROLE_LABEL } from '../../domain/catalogue/role.ts';
import type { Basis, EvidencePiece } from '../../domain/draft/draft.ts';
import { accordOf, originText, takenText } from '../../domain/draft/taking.ts';
import { drafts } from '../../state/browser/draft.ts';
import { announce, show } from '../status/status.ts';
import { AnswerMark } from '../ui/answer-mark.tsx';
import { useStore } from '../ui/use-store.ts';
import { useAnswer } from '../ui/use-workspace.ts';

const BASIS: Readonly<Record<Basis, string>> = {
  seen: 'Seen in the files',
  stated: 'Stated',
  'not-here': 'Cannot be seen in the files',
};

/** Takes a draft, and says so. Gives whether it was taken. */
export function takeDraft(checkId: string): boolean {
  const answer = entry(drafts.$drafts.get(), checkId)?.answer;
  const taken = drafts.take(checkId);
  if (taken === 'no-room') show('Its note has no room for who confirmed it: shorten the note first.');
  if (taken === 'taken' && answer !== undefined) announce(`${takenText(answer)}. It can be undone.`);
  return taken === 'taken';
}

function Piece({ path, lines, says }: EvidencePiece) {
  return (
    <li>
      {path === undefined ? null : (
        <code>
          <bdi>{path}</bdi>
          {lines === undefined ? '' : `:${lines}`}
        </code>
      )}
      {says === undefined ? null : (
        <>
          {path === undefined ? '' : ' '}
          <bdi>{says}</bdi>
        </>
      )}
    </li>
  );
}

type Props = {
  readonly checkId: string;
  /** Called once it was taken or put away. */
  readonly onDecided: () => void;
  /** What else can be done. */
  readonly children?: ComponentChildren;
};

/** A drafted answer with what it rests on, and who proposes it. It chooses nothing: a person takes it, or does not. */
export function DraftBox({ checkId, onDecided, children }: Props) {
  const draft = entry(useStore(drafts.$drafts, drafts.$drafts.get()), checkId);
  const origin = useStore(drafts.$origin, drafts.$origin.get());
  const given = useAnswer(checkId);
  if (draft === undefined || origin === undefined) return null;
  const accord = accordOf(draft, given);
  const { evidence = [], missing, ask } = draft;
  return (
    <div class="draft-box" role="group" aria-label="Drafted answer">
      <p>
        <span class="label">Drafted answer</span> <AnswerMark answer={draft.answer} />
      </p>
      <p class="draft-origin">
        {BASIS[draft.basis]}, drafted by <bdi>{originText(origin)}</bdi> on {origin.on}
      </p>
      {accord === 'differs' && given !== undefined ? <p>You answered {ANSWER_LABEL[given]}.</p> : null}
      {accord === 'agrees' ? <p>You answered the same.</p> : null}
      {evidence.length === 0 ? null : (
        <ul aria-label="Its evidence">
          {evidence.map((piece, n) => (
            <Piece key={n} {...piece} />
          ))}
        </ul>
      )}
      {missing === undefined ? null : (
        <p>
          <b>Missing:</b> <bdi>{missing}</bdi>
        </p>
      )}
      {ask === undefined ? null : (
        <p>
          <b>Ask {ROLE_LABEL[ask.role]}:</b> <bdi>{ask.question}</bdi>
        </p>
      )}
      <div class="actions">
        <button type="button" class="button" onClick={() => takeDraft(checkId) && onDecided()}>
          Take this answer
        </button>
        {children}
        <button
          type="button"
          class="button"
          onClick={() => {
            drafts.putAway([checkId], 'Draft put away.');
            announce('Draft put away. It can be undone.');
            onDecided();
          }}
        >
          Put away
        </button>
      </div>
    </div>
  );
}
