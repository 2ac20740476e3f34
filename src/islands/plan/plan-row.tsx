// biome-ignore-all lint/a11y/noRedundantRoles: rows fold into cards on a phone, which takes a table its roles in some browsers.
import { useRef } from 'preact/hooks';
import { checkPath, href } from '../../domain/base/route.ts';
import type { Check } from '../../domain/catalogue/check.ts';
import { evidenceLinks } from '../../domain/catalogue/evidence-link.ts';
import { handlingText, planItemText } from '../../domain/plan/plan-item-text.ts';
import type { WorkItem } from '../../domain/plan/worklist.ts';
import { AnswerMark } from '../ui/answer-mark.tsx';
import { EvidenceLinks } from '../ui/evidence-links.tsx';
import { NoteText } from '../ui/note-text.tsx';
import { useLoaded } from '../ui/use-loaded.ts';
import type { GapEditorProps } from './gap-editor.tsx';
import { named } from './named.tsx';

type Props = {
  readonly gap: WorkItem;
  readonly check: Check | undefined;
  readonly note: string | undefined;
  /** Today as an ISO date. */
  readonly today: string;
  /** Whether something can be agreed here: on an assessment of this browser, not on a shared one. */
  readonly editable: boolean;
  /** How many columns the table has. */
  readonly columns: number;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
  /** Whether the details are open. */
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
};

const loadGapEditor = () => import('./gap-editor.tsx').then((module) => module.GapEditor);

/** What would close a gap, its note, and why its risk is accepted: in the details, and on paper. */
function Words({ gap, check, note }: Pick<Props, 'gap' | 'check' | 'note'>) {
  const { risk, by } = gap.item;
  return (
    <>
      <p class="plan-evidence">
        <b>{gap.answer === 'unknown' ? 'To find out: ' : 'Closed by: '}</b>
        {check?.evidence}
        <EvidenceLinks links={evidenceLinks(check ?? {})} />
      </p>
      {note === undefined ? null : (
        <p class="plan-note">
          <NoteText note={note} />
        </p>
      )}
      {risk === undefined ? null : (
        <p class="plan-evidence">
          <b>
            Risk accepted
            {by === undefined ? null : (
              <>
                {' '}
                by <bdi>{by}</bdi>
              </>
            )}
            :{' '}
          </b>
          <bdi>{risk}</bdi>
        </p>
      )}
    </>
  );
}

/** A gap as a row of the plan, which leads to its check, and below it, when asked for, its details. */
export function PlanRow(props: Props) {
  const { gap, check, note, today, editable, columns, chosen, onChoose, open, onToggle } = props;
  const { id, position, level } = gap.check;
  const { owner, due, risk, revisit } = gap.item;
  const GapEditor = useLoaded<GapEditorProps>(open && editable, loadGapEditor);
  const toggle = useRef<HTMLButtonElement>(null);
  const close = () => {
    toggle.current?.focus();
    onToggle(false);
  };
  return (
    <>
      <tr role="row" class="plan-row" data-open={open ? '' : undefined}>
        {editable ? (
          <td role="cell" class="plan-pick">
            <input
              type="checkbox"
              aria-label={`Choose ${position}`}
              checked={chosen}
              onChange={(event) => onChoose(event.currentTarget.checked)}
            />
          </td>
        ) : null}
        <td role="cell" class="mark">
          {position}
        </td>
        <th role="rowheader" scope="row" class="plan-check">
          <a href={href(checkPath(gap.practice.slug, id))}>{check?.statement ?? id}</a>
          {note === undefined ? null : <span class="plan-noted">Note</span>}
          <div class="plan-paper">
            <Words gap={gap} check={check} note={note} />
          </div>
        </th>
        <td role="cell">
          <span class="tag" data-level={level}>
            {level}
          </span>
        </td>
        <td role="cell">
          <AnswerMark answer={gap.answer} />
        </td>
        {editable ? (
          <>
            <td role="cell" class="plan-owner" data-empty={owner === undefined ? '' : undefined}>
              {owner === undefined ? null : <bdi>{owner}</bdi>}
            </td>
            <td role="cell" class="plan-due" data-empty={due === undefined ? '' : undefined}>
              {risk === undefined ? due : revisit}
            </td>
            <td role="cell" class="plan-state" data-handling={gap.handling}>
              {handlingText(gap.item, today)}
            </td>
          </>
        ) : null}
        <td role="cell" class="plan-more">
          <button
            ref={toggle}
            type="button"
            class="plan-toggle"
            aria-expanded={open}
            aria-label={`Details of ${position}`}
            onClick={() => onToggle(!open)}
          >
            <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
              <path d="M5 7.5l5 5 5-5" fill="none" stroke="currentColor" stroke-width="1.5" />
            </svg>
          </button>
        </td>
      </tr>
      {open ? (
        <tr role="row" class="plan-details">
          <td role="cell" colSpan={columns}>
            <div role="group" aria-label={`Details of ${position}`}>
              <Words gap={gap} check={check} note={note} />
              {editable && gap.handling !== 'none' ? (
                <p class="plan-handling" data-handling={gap.handling}>
                  {named(planItemText(gap.item, today), owner)}
                </p>
              ) : null}
              {GapEditor === undefined ? null : <GapEditor gap={gap} onClose={close} />}
            </div>
          </td>
        </tr>
      ) : null}
    </>
  );
}
