import { type Listed, levelOf, oneLine, type Row, type Unmapped, Unreadable } from './row.ts';

/** What a column may be called, by what it holds; the first that is there is taken. An underscore or a hyphen is a space. */
const NAMES = {
  statement: [
    'statement',
    'check',
    'text',
    'requirement',
    'control',
    'question',
    'item',
    'title',
    'name',
    'req description',
    'requirement description',
  ],
  id: ['id', 'key', 'code', 'number', 'req id', 'requirement id'],
  level: ['level', 'severity', 'priority', 'importance', 'risk', 'l'],
  why: ['why', 'rationale', 'reason', 'description', 'details'],
  evidence: ['evidence', 'proof', 'verification', 'how to verify', 'acceptance'],
  partly: ['partly', 'partial'],
  practice: ['practice', 'category', 'area', 'domain', 'pillar', 'chapter', 'chapter name', 'category name'],
  section: ['section', 'subcategory', 'topic', 'group', 'section name'],
  phase: ['phase', 'stage'],
  roles: ['roles', 'role', 'owner', 'team'],
  link: ['link', 'url', 'reference', 'source'],
} as const;

type Column = keyof typeof NAMES;

/** The cells of a table in CSV, each row with the line on which it begins. RFC 4180, and a semicolon or tab as its comma. */
export function csvRows(text: string): readonly { readonly line: number; readonly cells: readonly string[] }[] {
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const [head = ''] = plain.split('\n');
  const separator = [',', ';', '\t'].sort((a, b) => head.split(b).length - head.split(a).length)[0] ?? ',';
  const rows: { line: number; cells: string[] }[] = [];
  let line = 1;
  let row = { line, cells: [''] };
  let quoted = false;
  const add = (character: string) => {
    row.cells[row.cells.length - 1] += character;
  };
  for (let at = 0; at < plain.length; at += 1) {
    const character = plain[at] as string;
    if (character === '\n') line += 1;
    if (quoted) {
      if (character !== '"') add(character);
      else if (plain[at + 1] === '"') {
        add('"');
        at += 1;
      } else quoted = false;
    } else if (character === '"' && row.cells.at(-1) === '') quoted = true;
    else if (character === separator) row.cells.push('');
    else if (character === '\n') {
      rows.push(row);
      row = { line, cells: [''] };
    } else add(character);
  }
  if (quoted) throw new Unreadable(`Line ${row.line}: a quotation mark is never closed.`);
  return [...rows, row].filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}

function columnsOf(head: readonly string[], named: Readonly<Record<string, string>>): ReadonlyMap<Column, number> {
  const plainOf = (cell: string) => oneLine(cell.replace(/[_-]/g, ' ')).toLowerCase();
  const plain = head.map(plainOf);
  const taken = new Set<number>();
  const columns = new Map<Column, number>();
  for (const [column, names] of Object.entries(NAMES) as [Column, readonly string[]][]) {
    const wanted = named[column];
    const at = (wanted === undefined ? names : [plainOf(wanted)])
      .map((name) => plain.indexOf(name))
      .find((index) => index >= 0 && !taken.has(index));
    if (wanted !== undefined && at === undefined)
      throw new Unreadable(`No column “${wanted}”. There are: ${head.join(', ')}.`);
    if (at === undefined) continue;
    taken.add(at);
    columns.set(column, at);
  }
  return columns;
}

/** A table in CSV whose first row names its columns. `named` says by hand which column is which: `{ statement: 'Prüfpunkt' }`. */
export function fromCsv(text: string, named: Readonly<Record<string, string>> = {}): Listed {
  const [head, ...body] = csvRows(text);
  if (head === undefined) throw new Unreadable('There is nothing in it.');
  const columns = columnsOf(head.cells, named);
  if (!columns.has('statement'))
    throw new Unreadable(`No column holds statements. Name it: --statement="…". There are: ${head.cells.join(', ')}.`);
  const used = new Set(columns.values());
  const unmapped: Unmapped[] = head.cells.flatMap((name, i) => {
    const filled = body.filter(({ cells }) => (cells[i] ?? '').trim() !== '').length;
    return used.has(i) || filled === 0
      ? []
      : [{ at: 'line 1', says: `column “${oneLine(name)}”, filled in ${filled} rows` }];
  });
  const rows = body.flatMap(({ line, cells }): Row[] => {
    const at = `line ${line}`;
    const cell = (column: Column) => oneLine(cells[columns.get(column) ?? -1] ?? '') || undefined;
    const statement = cell('statement');
    if (statement === undefined) {
      unmapped.push({ at, says: `no statement: ${oneLine(cells.join(' | ')).slice(0, 100)}` });
      return [];
    }
    const said = cell('level');
    const level = said === undefined ? undefined : levelOf(said);
    if (said !== undefined && level === undefined) unmapped.push({ at, says: `level “${said}”` });
    if (cells.length > head.cells.length)
      unmapped.push({ at, says: `${cells.length - head.cells.length} cells beyond the columns` });
    return [
      {
        ...{
          at,
          statement,
          level,
          id: cell('id'),
          why: cell('why'),
          evidence: cell('evidence'),
          partly: cell('partly'),
        },
        ...{ practice: cell('practice'), section: cell('section'), phase: cell('phase'), link: cell('link') },
        roles: cell('roles')
          ?.split(/[,;/]/)
          .map((role) => role.trim().toLowerCase()),
      },
    ];
  });
  return { title: undefined, rows, unmapped };
}
