import { ANSWER_LABEL } from '../../domain/catalogue/answer.ts';
import type { WorkItem } from '../../domain/plan/worklist.ts';
import { markdownLine, markdownLines, markdownLink } from './markdown.ts';
import { evidenceOf, guideLink, type PlanSheet, sheetLists, statementOf } from './plan-sheet.ts';

/** The plan as a Markdown task list. Accepted risks are listed, and are no tasks. `link` is the summary link. */
export function planMarkdown(sheet: PlanSheet, link: string): string {
  const { name, tier } = sheet.assessment;
  const lists = sheetLists(sheet).filter(([, items]) => items.length > 0);
  const parts = [
    `# Plan: ${markdownLine(name)}`,
    `As of ${sheet.date}, tier ${tier}. ${markdownLink('Summary', link)}`,
    ...lists.flatMap(([title, items]) => [`## ${title}`, items.map((item) => task(sheet, item)).join('\n')]),
    ...(lists.length === 0 ? ['No gaps.'] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function task(sheet: PlanSheet, gap: WorkItem): string {
  const { check, answer, item, handling } = gap;
  const note = sheet.assessment.notes[check.id] ?? '';
  const details: readonly (readonly [term: string, markdown: string])[] = [
    ['Owner', markdownLine(item.owner ?? '')],
    ['Due', item.due ?? ''],
    ['Accepted risk', markdownLine(item.risk ?? '')],
    ['Accepted by', markdownLine(item.by ?? '')],
    ['Revisit', item.revisit ?? ''],
    [answer === 'unknown' ? 'Find out' : 'Closed by', markdownLine(evidenceOf(sheet, gap))],
    ['Note', markdownLines(note, '    ')],
  ];
  const statement = `**${markdownLine(statementOf(sheet, gap))}**`;
  const meaning = `${check.level}, ${ANSWER_LABEL[answer]}`;
  const box = handling === 'accepted' ? '' : '[ ] ';
  return [
    `- ${box}${markdownLink(check.position, guideLink(sheet, gap))} ${statement} (${meaning})`,
    ...details.filter(([, markdown]) => markdown !== '').map(([term, markdown]) => `  - ${term}: ${markdown}`),
  ].join('\n');
}
