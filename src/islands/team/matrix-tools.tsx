import { catalogue, mark } from 'virtual:catalogue';
import { addressOf } from '../../domain/base/route.ts';
import type { TeamSystem } from '../../domain/team/matrix.ts';
import { missingSystems } from '../../domain/team/missing.ts';
import type { TeamRoster } from '../../domain/team/system.ts';
import type { TeamSheet } from '../../share/export/team-sheet.ts';
import { today } from '../../state/browser/workspace.ts';
import { notLoaded } from '../status/not-loaded.ts';
import { show } from '../status/status.ts';
import { download } from '../ui/download.ts';
import { useByHand } from '../ui/use-by-hand.tsx';

export type MatrixToolsProps = {
  readonly team: TeamRoster;
  /** As they are shown: sorted, and without those that are left out. */
  readonly systems: readonly TeamSystem[];
  readonly since: string;
};

async function sheetOf({ team, systems, since }: MatrixToolsProps): Promise<TeamSheet> {
  const [{ encodeCode }, { summaryLink }] = await Promise.all([
    import('../../share/code/code.ts'),
    import('../../share/code/link.ts'),
  ]);
  const base = addressOf(window.location.origin, 'summary/');
  return {
    systems,
    missing: missingSystems(team, since),
    since,
    date: today(),
    linkOf: (snapshot) => summaryLink(base, encodeCode(snapshot, catalogue.register, mark, catalogue.packs).code),
  };
}

/** Prints the matrix without the lists below it: fifteen systems on one sheet. */
function print(): void {
  const { dataset } = document.documentElement;
  dataset['paper'] = 'matrix';
  window.addEventListener('afterprint', () => delete dataset['paper'], { once: true });
  window.print();
}

/** The ways in which the matrix leaves the browser, as it is shown. */
export function MatrixTools(props: MatrixToolsProps) {
  const { offer, field } = useByHand('Matrix as Markdown');
  const markdown = async () => {
    const [sheet, { teamMarkdown }] = await Promise.all([
      sheetOf(props),
      import('../../share/export/team-markdown.ts'),
    ]);
    return teamMarkdown(sheet);
  };
  const save = async () => {
    const [sheet, { teamCsv }] = await Promise.all([sheetOf(props), import('../../share/export/team-csv.ts')]);
    download(teamCsv(sheet), `team-${sheet.date}.csv`, 'text/csv');
    show('Matrix saved as a table.');
  };
  const of = props.systems.length === props.team.systems.length ? 'matrix' : `${props.systems.length} shown`;
  return (
    <>
      <button type="button" class="button" onClick={() => offer(markdown(), 'Matrix')}>
        Copy {of} as Markdown
      </button>
      <button type="button" class="button" onClick={() => save().catch(notLoaded('The table could not be made.'))}>
        Save {of} as CSV
      </button>
      <button type="button" class="button" onClick={print}>
        Print matrix
      </button>
      {field}
    </>
  );
}
