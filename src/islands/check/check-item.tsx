import { Component } from 'preact';
import { ANSWER_LABEL, ANSWERS, type Answer } from '../../domain/catalogue/answer.ts';
import type { Check } from '../../domain/catalogue/check.ts';
import type { EvidenceLink } from '../../domain/catalogue/evidence-link.ts';
import { WHERE_PHRASE } from '../../domain/catalogue/where.ts';
import { ASLEEP } from '../wake/asleep.ts';
import { CheckNote, type NoteReader } from './check-note.tsx';

/** What a checklist shows of a check: its words, and its place in the drawing set. */
export type ShownCheck = Omit<Check, 'reference' | 'roles' | 'key' | 'template' | 'tool'> & {
  readonly position: string;
  /** Where its evidence can be written or worked out. */
  readonly links: readonly EvidenceLink[];
  /** Where checks are filtered: its roles, and whether the quick check asks it. */
  readonly filtered?: Pick<Check, 'roles' | 'key'> | undefined;
};

type Props = {
  readonly check: ShownCheck;
  readonly answer: Answer | undefined;
  readonly note: string;
  /** Whether the note is open, and so has a field. */
  readonly opened: boolean;
  readonly Reader: NoteReader | undefined;
  /** Whether it is shown apart from the list, in which the same check stands too. */
  readonly apart?: boolean | undefined;
};

/** One check: statement, answer, reasons and note. It is rendered again only where something of it has changed. */
export class CheckItem extends Component<Props> {
  override shouldComponentUpdate({ check, answer, note, opened, Reader }: Props): boolean {
    const { props } = this;
    return (
      check !== props.check ||
      answer !== props.answer ||
      note !== props.note ||
      opened !== props.opened ||
      (Reader !== props.Reader && note.includes('://'))
    );
  }

  override render({ check, answer, note, opened, Reader, apart = false }: Props) {
    const { id, position, statement, level, phase, why, evidence, partly, where, links, filtered } = check;
    const statementId = apart ? 'one-statement' : `${id}-statement`;
    return (
      <li
        class="check"
        id={apart ? undefined : id}
        data-check={apart ? id : undefined}
        data-where={where}
        data-roles={filtered?.roles.join(' ')}
        data-key={filtered?.key ? '' : undefined}
      >
        <div class="check-head">
          <span class="mark">{position}</span>
          <p class="statement" id={statementId}>
            {statement}
          </p>
          <a class="permalink" href={`#${id}`} aria-label={`Link to check ${position}`}>
            #
          </a>
        </div>
        <div class="segments" role="radiogroup" aria-labelledby={statementId}>
          {ANSWERS.map((value) => (
            <label key={value} class="segment" data-answer={value}>
              <input
                type="radio"
                // Short, as it is sent five times: where a check stands is as much its own as its id.
                name={apart ? 'one' : position}
                value={value}
                checked={answer === value}
                autocomplete="off"
                disabled={ASLEEP}
              />
              <span>
                <i class="fill" data-answer={value} aria-hidden="true" />
                {ANSWER_LABEL[value]}
              </span>
            </label>
          ))}
        </div>
        <div class="check-meta">
          <span class="tag" data-level={level}>
            {level}
          </span>
          <span class="label">{phase}</span>
          <details class="disclosure">
            <summary>Why and evidence</summary>
            <p>{why}</p>
            <p>
              <b>{`Evidence, ${WHERE_PHRASE[where]}:`}</b>
              {` ${evidence}`}
            </p>
            <p>{partly}</p>
            {links.map(({ href, text }) => (
              <p>
                <a href={href}>{text}</a>
              </p>
            ))}
          </details>
          <CheckNote note={note} opened={opened} statementId={statementId} Reader={Reader} />
          {/* Shown by the style sheet once there is an answer: nothing is laid out anew for it. */}
          <button type="button" class="link-button clear-answer">
            Clear answer
          </button>
        </div>
      </li>
    );
  }
}
