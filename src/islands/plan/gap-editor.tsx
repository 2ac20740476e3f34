import type { WorkItem } from '../../domain/plan/worklist.ts';
import { FIRST_ID, workspace } from '../../state/browser/workspace.ts';
import { useStore } from '../ui/use-store.ts';
import { CopyIssue } from './copy-issue.tsx';
import { PlanForm } from './plan-form.tsx';

export type GapEditorProps = { readonly gap: WorkItem; readonly onClose: () => void };

/** What is agreed on a gap, to be changed, and the gap as the text of an issue. */
export function GapEditor({ gap, onClose }: GapEditorProps) {
  const openId = useStore(workspace.$openId, FIRST_ID);
  return (
    <>
      {/* Another assessment has another form, also where the same check is a gap of both. */}
      <PlanForm key={openId} checkId={gap.check.id} item={gap.item} />
      <p class="actions">
        <CopyIssue checkId={gap.check.id} />
        <button type="button" class="button" onClick={onClose}>
          Done
        </button>
      </p>
    </>
  );
}
