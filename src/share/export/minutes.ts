import { entry } from '../../domain/base/entry.ts';
import { checkPath } from '../../domain/base/route.ts';
import { ANSWER_LABEL, type Answer } from '../../domain/catalogue/answer.ts';
import type { Catalogue, CatalogueCheck } from '../../domain/catalogue/catalogue.ts';
import type { Check } from '../../domain/catalogue/check.ts';
import type { Tier } from '../../domain/catalogue/tier.ts';
import { type Comparison, onlyDifferences } from '../../domain/compare/comparison.ts';
import { comparisonText, MOVE_LABEL } from '../../domain/compare/comparison-text.ts';
import type { Decision } from '../../domain/review/decision.ts';
import { tallyText } from '../../domain/tally/tally-text.ts';
import { markdownLine, markdownLines, markdownLink } from './markdown.ts';

/** What a review came to, as it leaves the browser. */
export type Minutes = {
  readonly name: string;
  readonly tier: Tier;
  /** ISO date of the day on which it was held. */
  readonly date: string;
  /** How long it took and how long it was to take, in minutes; 0 where nobody said. */
  readonly took: number;
  readonly length: number;
  readonly present: readonly string[];
  /** Whose votes stood beside the checks. */
  readonly voters: readonly string[];
  /** From the beginning of the review to its end. */
  readonly comparison: Comparison;
  readonly decisions: readonly Decision[];
  /** Ids of the checks that were parked. */
  readonly parked: readonly string[];
  /** The answers at its end, by check id. */
  readonly answers: Readonly<Record<string, Answer>>;
  readonly catalogue: Catalogue;
  /** The words of the checks, by id. */
  readonly words: Readonly<Record<string, Check>>;
  /** Absolute address of the site, with a slash at its end. */
  readonly site: string;
  /** The summary link. */
  readonly link: string;
};

/** The minutes of a review as Markdown: who was there, where it stands, what changed, what was decided and parked. */
export function minutesMarkdown(minutes: Minutes): string {
  const { name, tier, date, present, voters, comparison, decisions, parked, link } = minutes;
  const moved = onlyDifferences(comparison).practices.flatMap(({ checks }) => checks);
  const parts = [
    `# Review: ${markdownLine(name)}`,
    `${date}, ${timeText(minutes)}tier ${tier}. ${markdownLink('Summary', link)}`,
    ...people('Present', present),
    ...people('Answered on their own before', voters),
    '## Where it stands',
    tallyText(comparison.second),
    '## What changed',
    comparisonText(comparison),
    ...list(
      moved.map(({ check, first, second, move }) => {
        const answers = `${answerText(first)} → ${answerText(second)}`;
        return `- ${checkText(minutes, check.id)} (${move === 'new' ? MOVE_LABEL.new : answers})`;
      }),
    ),
    '## Decided',
    ...(decisions.length === 0 ? ['Nothing was written down.'] : []),
    ...list(decisions.map((decision) => decisionText(minutes, decision))),
    ...(parked.length === 0 ? [] : ['## Parked']),
    ...list(parked.map((id) => `- [ ] ${checkText(minutes, id)} (${answerText(entry(minutes.answers, id))})`)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function timeText({ took, length }: Minutes): string {
  if (length > 0) return `${took} of ${length} minutes, `;
  return took > 0 ? `${took} ${took === 1 ? 'minute' : 'minutes'}, ` : '';
}

function people(term: string, names: readonly string[]): readonly string[] {
  return names.length === 0 ? [] : [`${term}: ${names.map(markdownLine).join(', ')}`];
}

function list(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [lines.join('\n')];
}

function answerText(answer: Answer | undefined): string {
  return answer === undefined ? 'Unanswered' : ANSWER_LABEL[answer];
}

/** A check as a link to its guide and its statement; its id where the catalogue has it no more. */
function checkText({ catalogue, words, site }: Minutes, id: string): string {
  const statement = `**${markdownLine(entry(words, id)?.statement ?? id)}**`;
  for (const { slug, checks } of catalogue.practices) {
    const check = checks.find((each: CatalogueCheck) => each.id === id);
    if (check !== undefined) return `${markdownLink(check.position, site + checkPath(slug, id))} ${statement}`;
  }
  return statement;
}

function decisionText(minutes: Minutes, { id, note, item }: Decision): string {
  const details: readonly (readonly [term: string, markdown: string])[] = [
    ['Note', markdownLines(note, '    ')],
    ['Owner', markdownLine(item.owner ?? '')],
    ['Due', item.due ?? ''],
    ['Accepted risk', markdownLine(item.risk ?? '')],
    ['Revisit', item.revisit ?? ''],
  ];
  return [
    `- ${checkText(minutes, id)} (${answerText(entry(minutes.answers, id))})`,
    ...details.filter(([, markdown]) => markdown !== '').map(([term, markdown]) => `  - ${term}: ${markdown}`),
  ].join('\n');
}
