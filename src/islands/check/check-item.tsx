import { Component } from 'preact';
import { ANSWER_LABEL, ANSWERS, type Answer } from '../../domain/catalogue/answer.ts';
import { ASLEEP } from '../wake/asleep.ts';
import { CheckNote, type NoteReader } from './check-note.tsx';
import type { ShownCheck } from './shown-check.ts';

type Props = {
  readonly check: ShownCheck;
  readonly answer: Answer | undefined;
  readonly note: string;
  /** Whether the note is open, and so has a field. */
  readonly opened: boolean;
  readonly Reader: NoteReader | undefined;
};

/** Its phase, and whose it is. One child, as without packs: a site that has none carries nothing of this. */
function packed({ phase, pack }: ShownCheck) {
  return (
    <>
      <span class="label">{phase}</span>
      {pack ? (
        <span class="label" data-pack-name>
          {pack}
        </span>
      ) : null}
    </>
  );
}

/** What is Partly, and what packs say of it. */
function noted({ partly, packNotes = [] }: ShownCheck) {
  return (
    <>
      <p>{partly}</p>
      {packNotes.map((note) => (
        <p key={note} data-pack-note>
          {note}
        </p>
      ))}
    </>
  );
}

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

  override render({ check, answer, note, opened, Reader }: Props) {
    const { id, position, statement, level, phase, why, evidence, partly, links, filtered } = check;
    const statementId = `${id}-statement`;
    return (
      <li
        class="check"
        id={id}
        data-roles={filtered?.roles.join(' ')}
        data-where={filtered?.where}
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
                name={position}
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
          {import.meta.env.PACKS ? packed(check) : <span class="label">{phase}</span>}
          <details class="disclosure">
            <summary>Why and evidence</summary>
            <p>{why}</p>
            <p>
              <b>{evidence.label}</b>
              {` ${evidence.text}`}
            </p>
            {import.meta.env.PACKS ? noted(check) : <p>{partly}</p>}
            {links.map(({ href, text }) => (
              <p key={href}>
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
