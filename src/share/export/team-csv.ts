import { STANDING_LABEL } from '../../domain/tally/tally-text.ts';
import { answerMoves, systemNumbers } from '../../domain/team/movement.ts';
import { csv } from './csv.ts';
import type { TeamSheet } from './team-sheet.ts';

const ABOUT = ['System', 'Group', 'Contact', 'Tier', 'Date', 'Then'] as const;
const NUMBERS = ['Hold', 'Gaps', 'Answered', 'Asked', 'Essential unanswered'] as const;
const MOVES = ['Hold then', 'Gaps then', 'Answered then', 'Essential unanswered then', 'Better', 'Worse'] as const;

/** The matrix as a CSV file: a system a row, of each practice its standing and its counts; those without a link last. */
export function teamCsv({ systems, missing, linkOf }: TeamSheet): string {
  const practices = systems[0]?.tally.practices.map(({ practice }) => practice) ?? [];
  const head = [
    ...ABOUT,
    ...NUMBERS,
    ...MOVES,
    ...practices.flatMap(({ number, title }) => [`${number} ${title}`, `${number} Yes`, `${number} applicable`]),
    'Link',
  ];
  const rows = systems.map(({ snapshot, earlier, group = '', contact = '', tally, before }) => {
    const now = systemNumbers(tally);
    const was = before === undefined ? undefined : systemNumbers(before);
    const moves = earlier === undefined ? undefined : answerMoves(earlier.answers, snapshot.answers);
    return [
      ...[snapshot.name, group, contact, snapshot.tier, snapshot.date, earlier?.date ?? ''],
      ...[now.holding, now.gaps, now.answered, now.asked, now.essentialUnanswered],
      ...[was?.holding, was?.gaps, was?.answered, was?.essentialUnanswered, moves?.better, moves?.worse],
      ...tally.practices.flatMap(({ standing, counts }) => [STANDING_LABEL[standing], counts.yes, counts.applicable]),
      linkOf(snapshot),
    ].map((cell) => `${cell ?? ''}`);
  });
  const absent = missing
    .filter(({ last }) => last === undefined)
    .map(({ name, group = '', contact = '' }) => head.map((_, place) => [name, group, contact][place] ?? ''));
  return csv([head, ...rows, ...absent]);
}
