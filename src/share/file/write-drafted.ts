import type { Draft, DraftOrigin, Drafts, EvidencePiece } from '../../domain/draft/draft.ts';

type Field = readonly [name: string, value: unknown];

const given = (name: string, value: unknown): readonly Field[] => (value === undefined ? [] : [[name, value]]);

/** A value on one line, with room between its parts. */
function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`;
  return typeof value === 'object' && value !== null ? line(Object.entries(value)) : JSON.stringify(value);
}

/** Fields in their order, on one line. */
function line(fields: readonly Field[]): string {
  return `{ ${fields.map(([name, value]) => `${JSON.stringify(name)}: ${spaced(value)}`).join(', ')} }`;
}

const evidenceOf = ({ path, lines, says }: EvidencePiece) =>
  Object.fromEntries([...given('path', path), ...given('lines', lines), ...given('says', says)]);

function draftLine(check: string, { answer, basis, evidence, missing, ask }: Draft): string {
  return line([
    ['check', check],
    ['answer', answer],
    ['basis', basis],
    ...given('evidence', evidence?.map(evidenceOf)),
    ...given('missing', missing),
    ...given('ask', ask && { role: ask.role, question: ask.question }),
  ]);
}

/** Drafts as the fields of a file with their texts: of, by, and one draft a line, sorted by check. */
export function draftedFields(
  indent: string,
  { by, person, on, name, tier, repository, commit }: DraftOrigin,
  drafts: Drafts,
): readonly (readonly [string, string])[] {
  const of = [
    ...given('name', name),
    ...given('tier', tier),
    ...given('repository', repository),
    ...given('commit', commit),
  ];
  const rows = Object.entries(drafts)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([check, draft]) => `${indent}  ${draftLine(check, draft)}`);
  return [
    ['of', of.length === 0 ? '{}' : line(of)],
    [
      'by',
      line([
        [person ? 'person' : 'tool', by],
        ['on', on],
      ]),
    ],
    ['drafts', rows.length === 0 ? '[]' : `[\n${rows.join(',\n')}\n${indent}]`],
  ];
}
