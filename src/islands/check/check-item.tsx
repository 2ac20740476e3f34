import type { Check } from '../../domain/catalogue/check.ts';
import { workspace } from '../../state/browser/workspace.ts';
import { AnswerGroup } from './answer-group.tsx';
import { CheckNote } from './check-note.tsx';

/** What a checklist shows of a check: its words, its place in the drawing set, and where its reference is read. */
export type ShownCheck = Pick<Check, 'id' | 'statement' | 'level' | 'phase' | 'why' | 'evidence'> & {
  readonly position: string;
};

/** One check: statement, answer, reasons and note. */
export function CheckItem({ check }: { readonly check: ShownCheck }) {
  const { id, position, statement, level, phase, why, evidence } = check;
  const statementId = `${id}-statement`;
  return (
    <li class="check" id={id}>
      <div class="check-head">
        <span class="mark">{position}</span>
        <p class="statement" id={statementId}>
          {statement}
        </p>
        <a class="permalink" href={`#${id}`} aria-label={`Link to check ${position}`}>
          #
        </a>
      </div>
      <AnswerGroup checkId={id} labelledBy={statementId} />
      <div class="check-meta">
        <span class="tag" data-level={level}>
          {level}
        </span>
        <span class="label">{phase}</span>
        <details class="disclosure">
          <summary>Why and evidence</summary>
          <p>{why}</p>
          <p>
            <b>Evidence:</b> {evidence}
          </p>
        </details>
        <CheckNote checkId={id} describedBy={statementId} />
        {/* Shown by the style sheet once there is an answer: nothing is laid out anew for it. */}
        <button type="button" class="link-button clear-answer" onClick={() => workspace.clearAnswer(id)}>
          Clear answer
        </button>
      </div>
    </li>
  );
}
