import { ANSWER_LABEL } from '../../domain/catalogue/answer.ts';
import type { WorkItem } from '../../domain/plan/worklist.ts';
import { markdownLine, markdownLines, markdownLink } from './markdown.ts';
import { evidenceOf, guideLink, type PlanSheet, statementOf, templateLink, toolLink } from './plan-sheet.ts';

/** The text of an issue: a title in plain text, a body in Markdown. */
export type IssueText = { readonly title: string; readonly body: string };

/** One gap as the text of an issue: statement, why, evidence, what is agreed, the note, and a link to the guide. */
export function issueText(sheet: PlanSheet, gap: WorkItem): IssueText {
  const { check, practice, answer, item } = gap;
  const { name, tier, notes } = sheet.assessment;
  const words = sheet.words[check.id];
  const statement = statementOf(sheet, gap);
  const sections: readonly (readonly [term: string, markdown: string])[] = [
    ['Why', markdownLine(words?.why ?? '')],
    [answer === 'unknown' ? 'Find out' : 'Closed by', markdownLine(evidenceOf(sheet, gap))],
    ['Note', markdownLines(notes[check.id] ?? '', '')],
  ];
  const facts: readonly (readonly [term: string, markdown: string])[] = [
    ['System', `${markdownLine(name)} (${tier})`],
    ['Answer', `${ANSWER_LABEL[answer]}, on ${sheet.date}`],
    ['Level', check.level],
    ['Owner', markdownLine(item.owner ?? '')],
    ['Due', item.due ?? ''],
    ['Accepted risk', markdownLine(item.risk ?? '')],
    ['Accepted by', markdownLine(item.by ?? '')],
    ['Revisit', item.revisit ?? ''],
    [
      'Template',
      words?.template === undefined ? '' : markdownLink(words.template, templateLink(sheet, words.template)),
    ],
    ['Tool', words?.tool === undefined ? '' : markdownLink(words.tool, toolLink(sheet, words.tool))],
    ['Guide', markdownLink(`${check.position} in ${practice.title}`, guideLink(sheet, gap))],
  ];
  const list = facts.filter(isGiven).map(([term, markdown]) => `- ${term}: ${markdown}`);
  const parts = [
    `**${markdownLine(statement)}**`,
    ...sections.filter(isGiven).map(([term, markdown]) => `## ${term}\n\n${markdown}`),
    `## Facts\n\n${list.join('\n')}`,
  ];
  return {
    title: `${name}${answer === 'unknown' ? ', to find out' : ''}: ${statement}`,
    body: `${parts.join('\n\n')}\n`,
  };
}

function isGiven([, markdown]: readonly [term: string, markdown: string]): boolean {
  return markdown !== '';
}
