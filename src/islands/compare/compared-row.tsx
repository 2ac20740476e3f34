import type { ComponentChildren } from 'preact';
import type { Answer } from '../../domain/catalogue/answer.ts';
import { NoteText } from '../ui/note-text.tsx';
import { SideAnswer } from './side-answer.tsx';
import { SIDE_LABEL, type SideLabels } from './side-label.ts';

/** One check of the comparison, as it is shown. */
export type ShownRow = {
  readonly id: string;
  readonly position?: string;
  /** Where the check is read in its guide; undefined where no guide has it. */
  readonly href?: string;
  readonly statement: string;
  readonly first: Answer | undefined;
  readonly second: Answer | undefined;
  /** What is said where a side has no answer, if it is not that it is unanswered. */
  readonly firstAbsent?: string;
  readonly secondAbsent?: string;
  /** How the two stand to each other, as a word, and which kind that is. */
  readonly verdict: ComponentChildren;
  readonly kind: string;
  readonly firstNote: string | undefined;
  readonly secondNote: string | undefined;
};

function Note({ by, note }: { readonly by: string; readonly note: string | undefined }) {
  if (note === undefined) return null;
  return (
    <p class="compared-note">
      <span class="label">
        <bdi>{by}</bdi>, note<span class="visually-hidden">: </span>
      </span>
      <NoteText note={note} />
    </p>
  );
}

type Props = {
  readonly row: ShownRow;
  /** Who the two sides are; first and second where nobody said it. */
  readonly labels?: SideLabels;
  readonly children?: ComponentChildren;
};

/** One check: its statement, both answers, how they stand to each other, both notes. */
export function ComparedRow({ row, labels = SIDE_LABEL, children }: Props) {
  return (
    <li class="compared-row">
      <span class="mark">{row.position}</span>
      <p class="compared-statement" id={`compared-${row.id}`}>
        {row.href === undefined ? row.statement : <a href={row.href}>{row.statement}</a>}
      </p>
      <div class="compared-answers">
        <SideAnswer by={labels.first} answer={row.first} absent={row.firstAbsent} />
        <SideAnswer by={labels.second} answer={row.second} absent={row.secondAbsent} />
        <b class="verdict" data-kind={row.kind}>
          {row.verdict}
        </b>
      </div>
      <div class="compared-more">
        <Note by={labels.first} note={row.firstNote} />
        <Note by={labels.second} note={row.secondNote} />
        {children}
      </div>
    </li>
  );
}
