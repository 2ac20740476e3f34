import { checkPath, href } from '../../domain/base/route.ts';
import type { Check } from '../../domain/catalogue/check.ts';
import { evidenceLinks } from '../../domain/catalogue/evidence-link.ts';
import { planItemText } from '../../domain/plan/plan-item-text.ts';
import type { WorkItem } from '../../domain/plan/worklist.ts';
import { AnswerMark } from '../ui/answer-mark.tsx';
import { EvidenceLinks } from '../ui/evidence-links.tsx';
import { NoteText } from '../ui/note-text.tsx';
import { useLoaded } from '../ui/use-loaded.ts';
import type { GapEditorProps } from './gap-editor.tsx';

type Props = {
  readonly gap: WorkItem;
  readonly check: Check | undefined;
  readonly note: string | undefined;
  /** Today as an ISO date. */
  readonly today: string;
  /** Whether something can be agreed here: on an assessment of this browser, not on a shared one. */
  readonly editable: boolean;
  /** Whether what is agreed is open to be changed. */
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
};

const loadGapEditor = () => import('./gap-editor.tsx').then((module) => module.GapEditor);

/** A gap: it leads to its check, says what would close it and what is agreed on it. */
export function PlanRow({ gap, check, note, today, editable, open, onToggle }: Props) {
  const { id, position, level } = gap.check;
  const GapEditor = useLoaded<GapEditorProps>(open && editable, loadGapEditor);
  return (
    <li>
      <span class="mark">{position}</span>
      <div>
        <a href={href(checkPath(gap.practice.slug, id))}>{check?.statement ?? id}</a>
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
        {gap.item.risk === undefined ? null : (
          <p class="plan-evidence">
            <b>Risk accepted: </b>
            {gap.item.risk}
          </p>
        )}
        <p class="plan-meta">
          <span class="tag" data-level={level}>
            {level}
          </span>
          <AnswerMark answer={gap.answer} />
          {gap.handling === 'none' ? null : (
            <span class="plan-standing" data-standing={gap.handling}>
              {planItemText(gap.item, today)}
            </span>
          )}
          {editable ? (
            <button
              type="button"
              class="link-button"
              aria-expanded={open}
              aria-label={`Owner and dates of ${position}`}
              onClick={() => onToggle(!open)}
            >
              Owner and dates
            </button>
          ) : null}
        </p>
        {GapEditor === undefined ? null : <GapEditor gap={gap} onClose={() => onToggle(false)} />}
      </div>
    </li>
  );
}
