import { fileStem } from '../../share/export/file-name.ts';
import { toFile } from '../../state/browser/shelf.ts';
import { today, workspace } from '../../state/browser/workspace.ts';
import { notLoaded } from '../status/not-loaded.ts';
import { show } from '../status/status.ts';
import { download } from '../ui/download.ts';
import { useByHand } from '../ui/use-by-hand.tsx';
import { currentSheet } from './current-sheet.ts';

type Shown = ReadonlySet<string> | undefined;

async function markdown(shown: Shown): Promise<string> {
  const [sheet, { planMarkdown }, { ownLink }] = await Promise.all([
    currentSheet(shown),
    import('../../share/export/plan-markdown.ts'),
    import('../link/summary-link.ts'),
  ]);
  return planMarkdown(sheet, ownLink(sheet.date, sheet.assessment));
}

function stem(): string {
  return `${fileStem(workspace.$name.get())}-plan-${today()}`;
}

async function saveCsv(shown: Shown): Promise<void> {
  const [sheet, { planCsv }] = await Promise.all([currentSheet(shown), import('../../share/export/plan-csv.ts')]);
  download(planCsv(sheet), `${stem()}.csv`, 'text/csv');
  show('Plan saved as a table.');
}

async function saveCalendar(shown: Shown): Promise<void> {
  const [sheet, { planCalendar }] = await Promise.all([
    currentSheet(shown),
    import('../../share/export/plan-calendar.ts'),
  ]);
  const [entry] = toFile([workspace.$openId.get()]);
  const stamp = { uid: entry?.uid ?? workspace.$openId.get(), moment: new Date().toISOString() };
  const calendar = planCalendar(sheet, stamp);
  if (calendar === undefined) {
    show('No gap has a date yet: give one a due date first.');
    return;
  }
  download(calendar, `${stem()}.ics`, 'text/calendar');
  show('Due dates saved as a calendar.');
}

function run(work: Promise<void>): void {
  work.catch(notLoaded('That could not be made.'));
}

type Props = {
  /** Ids of the checks that are shown, where a filter leaves some out; then only they leave. */
  readonly shown: Shown;
};

/** The ways in which a plan leaves the browser. */
export function PlanTools({ shown }: Props) {
  const { offer, field } = useByHand('Plan as Markdown');
  const what = shown === undefined ? '' : ` ${shown.size} shown`;
  return (
    <div class="plan-tools needs-script">
      <button type="button" class="button" onClick={() => offer(markdown(shown), 'Plan')}>
        Copy{what} as Markdown
      </button>
      <button type="button" class="button" onClick={() => run(saveCsv(shown))}>
        Save{what} as CSV
      </button>
      <button type="button" class="button" onClick={() => run(saveCalendar(shown))}>
        Save due dates{shown === undefined ? '' : ` of ${shown.size} shown`} as calendar
      </button>
      {field}
    </div>
  );
}
