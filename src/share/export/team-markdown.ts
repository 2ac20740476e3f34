import { STANDING_LABEL } from '../../domain/tally/tally-text.ts';
import type { TeamSystem } from '../../domain/team/matrix.ts';
import { answerMoves, systemNumbers } from '../../domain/team/movement.ts';
import { type ThenNow, trendOf } from '../../domain/team/trend.ts';
import { trendText } from '../../domain/team/trend-text.ts';
import { markdownLine, markdownLink } from './markdown.ts';
import type { TeamSheet } from './team-sheet.ts';

/** The matrix as a Markdown table, the trend in a sentence, and who is missing. */
export function teamMarkdown({ systems, missing, since, date, linkOf }: TeamSheet): string {
  const practices = systems[0]?.tally.practices.map(({ practice }) => practice) ?? [];
  const head = ['System', 'Tier', 'Date', ...practices.map(({ number }) => `${number}`), 'Hold', 'Gaps', 'Answered'];
  const table = [
    row([...head, 'Essential unanswered']),
    row([...head, ''].map((_, place) => (place < FIRST_NUMBER + practices.length ? '---' : '---:'))),
    ...systems.map((system) => row(cellsOf(system, linkOf(system.snapshot)))),
  ];
  const trend = trendOf(systems);
  const parts = [
    `# Team, ${date}`,
    ...(systems.length === 0 ? ['No systems.'] : [table.join('\n')]),
    ...(practices.length === 0
      ? []
      : [practices.map(({ number, title }) => `${number} ${markdownLine(title)}`).join(' · ')]),
    ...(trend === undefined ? [] : [markdownLine(trendText(trend))]),
    ...(missing.length === 0 ? [] : [`## No link since ${since}`, missing.map(absence).join('\n')]),
  ];
  return `${parts.join('\n\n')}\n`;
}

const FIRST_NUMBER = 3;

function cellsOf({ snapshot, earlier, group, tally, before }: TeamSystem, link: string): readonly string[] {
  const now = systemNumbers(tally);
  const was = before === undefined ? undefined : systemNumbers(before);
  const moves = earlier === undefined ? undefined : answerMoves(earlier.answers, snapshot.answers);
  const since =
    earlier === undefined || moves === undefined
      ? ''
      : `, since ${earlier.date} ${moves.better} better, ${moves.worse} worse`;
  const number = (key: 'holding' | 'gaps' | 'essentialUnanswered') =>
    was === undefined ? `${now[key]}` : thenNow({ earlier: was[key], now: now[key] });
  return [
    `${markdownLink(snapshot.name, link)}${group === undefined ? '' : ` (${markdownLine(group)})`}${since}`,
    snapshot.tier,
    snapshot.date,
    ...tally.practices.map(({ standing, counts }) => `${STANDING_LABEL[standing]} ${counts.yes}/${counts.applicable}`),
    number('holding'),
    number('gaps'),
    `${now.answered}/${now.asked}`,
    number('essentialUnanswered'),
  ];
}

function thenNow({ earlier, now }: ThenNow): string {
  return earlier === now ? `${now}` : `${earlier} → ${now}`;
}

function absence({ name, last, group, contact }: TeamSheet['missing'][number]): string {
  const about = [group, contact].filter((each) => each !== undefined).map(markdownLine);
  return `- ${markdownLine(name)}, ${[last === undefined ? 'no link yet' : `last on ${last}`, ...about].join(', ')}`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
