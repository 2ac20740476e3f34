import type { WorkItem } from '../../domain/plan/worklist.ts';
import { FIRST_ID, workspace } from '../../state/browser/workspace.ts';
import { useStore } from '../ui/use-store.ts';
import { AcceptRisk } from './accept-risk.tsx';
import { CopyIssue } from './copy-issue.tsx';
import { PlanForm } from './plan-form.tsx';

export type GapEditorProps = { readonly gap: WorkItem; readonly onClose: () => void };

/** What is agreed on a gap, to be changed; its risk, to be accepted; and the gap as the text of an issue. */
export function GapEditor({ gap: { check, item }, onClose }: GapEditorProps) {
  const openId = useStore(workspace.$openId, FIRST_ID);
  return (
    <>
      {/* Another assessment has another form, also where the same check is a gap of both. */}
      <PlanForm key={openId} checkId={check.id} item={item} />
      <div class="actions">
        <AcceptRisk key={openId} checkId={check.id} position={check.position} item={item} />
        <CopyIssue checkId={check.id} />
        <button type="button" class="button" onClick={onClose}>
          Done
        </button>
      </div>
    </>
  );
}
