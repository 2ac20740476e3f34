import { ANSWER_LABEL } from '../../domain/catalogue/answer.ts';
import { csv } from './csv.ts';
import { evidenceOf, guideLink, type PlanSheet, sheetLists, statementOf } from './plan-sheet.ts';

const HEAD = [
  'List',
  'Mark',
  'Practice',
  'Statement',
  'Level',
  'Answer',
  'Owner',
  'Due',
  'Accepted risk',
  'Revisit',
  'Note',
  'Closed by',
  'Guide',
  'Check',
  'Accepted by',
] as const;

/** The plan as a CSV file, a gap a row, under a head. */
export function planCsv(sheet: PlanSheet): string {
  const rows = sheetLists(sheet).flatMap(([list, items]) =>
    items.map((gap) => {
      const { check, practice, answer, item } = gap;
      const { owner = '', due = '', risk = '', revisit = '', by = '' } = item;
      const about = [list, check.position, practice.title, statementOf(sheet, gap), check.level, ANSWER_LABEL[answer]];
      const note = sheet.assessment.notes[check.id] ?? '';
      return [...about, owner, due, risk, revisit, note, evidenceOf(sheet, gap), guideLink(sheet, gap), check.id, by];
    }),
  );
  return csv([HEAD, ...rows]);
}
