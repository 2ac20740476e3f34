import '../own/system-line.css';
import { catalogue } from 'virtual:catalogue';
import { useEffect, useState } from 'preact/hooks';
import { book } from '../../state/browser/plan-book.ts';
import { today } from '../../state/browser/workspace.ts';
import type { MilestoneProps } from '../milestone/milestone-section.tsx';
import { SystemLine } from '../own/system-line.tsx';
import { usePlanItems } from '../plan/use-plan-book.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import { useStore } from '../ui/use-store.ts';
import { useAssessment } from '../ui/use-workspace.ts';
import { BackupNote } from './backup-note.tsx';
import { NameAndTier } from './name-and-tier.tsx';
import { ShareBox } from './share-box.tsx';
import { SummaryView } from './summary-view.tsx';

const NOTHING = {};

const loadMilestones = () => import('../milestone/milestone-section.tsx').then((module) => module.MilestoneSection);

/** The open assessment: its summary, its name and tier to edit, and its link. */
export function OwnSummary() {
  const assessment = useAssessment();
  const items = usePlanItems();
  // The server does not know the reader's day; it arrives with the second render.
  const [date, setDate] = useState('');
  useEffect(() => setDate(today()), []);
  const carried = useStore(book.$carried, NOTHING);
  const Milestones = useLoaded<MilestoneProps>(date !== '', loadMilestones);
  return (
    <SummaryView
      label="Summary"
      assessment={assessment}
      date={date}
      catalogue={catalogue}
      carried={carried}
      items={items}
      tools={
        <>
          <SystemLine assessment={assessment} named />
          <NameAndTier />
        </>
      }
      further={Milestones === undefined ? null : <Milestones assessment={assessment} today={date} />}
    >
      <ShareBox assessment={assessment} date={date} />
      <BackupNote today={date} />
    </SummaryView>
  );
}
