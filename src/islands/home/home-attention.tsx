import { catalogue } from 'virtual:catalogue';
import { useEffect, useState } from 'preact/hooks';
import { href } from '../../domain/base/route.ts';
import { worklist } from '../../domain/plan/worklist.ts';
import { today } from '../../state/browser/workspace.ts';
import { Attention } from '../plan/attention.tsx';
import { usePlanItems } from '../plan/use-plan-book.ts';
import { useAnswers, useTier } from '../ui/use-workspace.ts';

/** What is overdue or due for revisiting in the open assessment, with the way to its plan. */
export function HomeAttention() {
  const items = usePlanItems();
  const answers = useAnswers();
  const tier = useTier();
  const [date, setDate] = useState('');
  useEffect(() => setDate(today()), []);
  if (date === '') return null;
  return <Attention worklist={worklist(catalogue, answers, tier, items, date)} plan={`${href('summary/')}#plan`} />;
}
