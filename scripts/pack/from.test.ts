import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/authoring/load.ts';
import { loadPacks } from '../../src/authoring/pack/load-packs.ts';
import { VALID } from '../../tests/fixtures/content-tree.ts';
import { folderOf } from '../../tests/fixtures/folder.ts';
import { fromAzure } from './from-azure.ts';
import { csvRows, fromCsv } from './from-csv.ts';
import { fromLens } from './from-lens.ts';
import { fromTasks } from './from-tasks.ts';
import { registerPack } from './register-pack.ts';
import { holds } from './risk-rule.ts';
import { type Listed, levelOf, Unreadable } from './row.ts';
import { nameOf, writeRows } from './write-rows.ts';

const CSV = `Statement,Severity,Why,Area,Notes
"Backups are restored, once a quarter",High,"A backup that was
never restored is a hope",Data,see wiki
"He said ""no""",odd,,Data,
,Low,,Data,
Secrets rotate,Medium,,Security,,extra
`;

const AZURE = {
  metadata: { name: 'Storage checklist' },
  items: [
    {
      ...{ category: 'Reliability', subcategory: 'Backup', text: 'Enable soft delete for blobs', waf: 'Reliability' },
      ...{ guid: '8c1b7bb0-8a3a-4a5f-9c0c-000000000001', severity: 'High', link: 'https://example.org/soft-delete' },
    },
    { category: 'Security', text: 'Use private endpoints', severity: 'Urgent' },
    { category: 'Security' },
  ],
};

const LENS = {
  ...{ schemaVersion: '2021-11-01', name: 'House lens' },
  pillars: [
    {
      ...{ id: 'ops', name: 'Operations' },
      questions: [
        {
          ...{ id: 'q1', title: 'How do you deploy?', description: 'Deploying by hand fails at night.' },
          choices: [
            {
              id: 'c1',
              title: 'Deployments run from a pipeline',
              helpfulResource: { displayText: 'Why', url: 'https://example.org/p' },
            },
            { id: 'c2', title: 'Each can be rolled back', improvementPlan: { displayText: 'Rehearse it.' } },
            { id: 'c3', title: 'Each is announced' },
            { id: 'q1_none', title: 'None of these' },
          ],
          riskRules: [
            { condition: 'c1 && c2 && c3', risk: 'NO_RISK' },
            { condition: 'c1 && c2', risk: 'NO_RISK' },
            { condition: 'c1 && !c2', risk: 'MEDIUM_RISK' },
            { condition: 'default', risk: 'HIGH_RISK' },
          ],
        },
      ],
    },
  ],
};

const TASKS = `# Launch list

Words before it.

## Operations

- [ ] **Must**: Alerts reach a person
  Somebody has to wake up.
- [x] Runbooks exist, see [the wiki](https://example.org/runbooks)
  - [ ] They were read
### Data
* [ ] Backups run

\`\`\`
- [ ] not a task
\`\`\`
`;

test('a table: columns by name, what has no place is listed with its line', () => {
  const { rows, unmapped } = fromCsv(CSV);
  expect(rows.map(({ at, statement, level, practice }) => [at, statement, level, practice])).toEqual([
    ['line 2', 'Backups are restored, once a quarter', 'essential', 'Data'],
    ['line 4', 'He said "no"', undefined, 'Data'],
    ['line 6', 'Secrets rotate', 'recommended', 'Security'],
  ]);
  expect(rows[0]?.why).toBe('A backup that was never restored is a hope');
  expect(unmapped).toEqual([
    { at: 'line 1', says: 'column “Notes”, filled in 1 rows' },
    { at: 'line 4', says: 'level “odd”' },
    { at: 'line 5', says: 'no statement: | Low | | Data |' },
    { at: 'line 6', says: '1 cells beyond the columns' },
  ]);
});

test('a table of a standard, whose columns are named as in a database', () => {
  const { rows, unmapped } = fromCsv(
    'chapter_id,chapter_name,section_name,req_id,req_description,L\nV1,Encoding,Order,V1.1.1,Input is decoded once.,2\n',
  );
  expect(rows).toMatchObject([
    { statement: 'Input is decoded once.', practice: 'Encoding', section: 'Order', id: 'V1.1.1' },
  ]);
  expect(unmapped).toContainEqual({ at: 'line 1', says: 'column “chapter_id”, filled in 1 rows' });
});

test('a table of another tongue, with semicolons', () => {
  const text = 'Prüfpunkt;Stufe\r\nSicherungen laufen;1\r\n';
  expect(() => fromCsv(text)).toThrow('No column holds statements');
  expect(fromCsv(text, { statement: 'Prüfpunkt', level: 'Stufe' }).rows).toMatchObject([
    { statement: 'Sicherungen laufen', level: 'essential' },
  ]);
  expect(() => fromCsv(text, { statement: 'Nichts' })).toThrow('No column “Nichts”');
  expect(() => csvRows('a,"b')).toThrow(Unreadable);
  expect(() => fromCsv('')).toThrow('nothing in it');
});

test('a review checklist', () => {
  const { title, rows, unmapped } = fromAzure(AZURE);
  expect(title).toBe('Storage checklist');
  expect(rows).toMatchObject([
    { practice: 'Reliability', section: 'Backup', level: 'essential', link: 'https://example.org/soft-delete' },
    { practice: 'Security', level: undefined },
  ]);
  expect(unmapped).toEqual([
    { at: 'items[1]', says: 'severity “Urgent”' },
    { at: 'items[2]', says: 'no text: {"category":"Security"}' },
    { at: 'items', says: 'field “waf”, filled in 1 items' },
  ]);
  expect(() => fromAzure({})).toThrow(Unreadable);
});

test('a review checklist without categories is parted by pillar and service', () => {
  const items = ['reliability', 'Reliability', undefined].map((waf) => ({
    text: 'Copies are kept.',
    waf,
    service: 'Files',
  }));
  const { rows, unmapped } = fromAzure({ items });
  expect(rows.map(({ practice, section }) => [practice, section])).toEqual([
    ['Reliability', 'Files'],
    ['Reliability', 'Files'],
    [undefined, 'Files'],
  ]);
  expect(unmapped).toEqual([]);
});

test('a custom lens: the level of a choice is the risk without it', () => {
  const { title, rows, unmapped } = fromLens(LENS);
  expect(title).toBe('House lens');
  expect(rows.map(({ statement, level }) => [statement, level])).toEqual([
    ['Deployments run from a pipeline', 'essential'],
    ['Each can be rolled back', 'recommended'],
    ['Each is announced', 'advanced'],
  ]);
  expect(rows[1]).toMatchObject({ why: 'Deploying by hand fails at night.', evidence: 'Rehearse it.' });
  expect(unmapped).toEqual([{ at: 'pillars[0].questions[0].choices[3]', says: 'not a check: None of these' }]);
  expect(() => fromLens({})).toThrow(Unreadable);
});

test.each<readonly [string, boolean | undefined]>([
  ['a && b', true],
  ['a && c', false],
  ['a && c || b', true],
  ['!(a && b)', false],
  ['(c || a) && !c', true],
  ['default', true],
  ['a &&', undefined],
  ['(a', undefined],
  ['a b', undefined],
  ['a $ b', undefined],
])('the rule %s', (condition, is) => {
  expect(holds(condition, new Set(['a', 'b']))).toBe(is);
});

test('a task list', () => {
  const { title, rows, unmapped } = fromTasks(TASKS);
  expect(title).toBe('Launch list');
  expect(rows).toMatchObject([
    { statement: 'Alerts reach a person', level: 'essential', practice: 'Operations', why: 'Somebody has to wake up.' },
    { statement: 'Runbooks exist, see the wiki', link: 'https://example.org/runbooks' },
    { statement: 'They were read' },
    { statement: 'Backups run', practice: 'Operations', section: 'Data' },
  ]);
  expect(unmapped.map(({ at }) => at)).toEqual(['line 3', 'line 10', 'line 14', 'line 15', 'line 16']);
  expect(() => fromTasks('words')).toThrow(Unreadable);
});

test('words of other lists for a level', () => {
  expect(['High', ' must ', 'P2', 'optional', 'blue'].map(levelOf)).toEqual([
    'essential',
    'essential',
    'recommended',
    'advanced',
    undefined,
  ]);
});

test('names are permanent ones, whatever the text', () => {
  expect(nameOf('Backups are restored, once a quarter, by somebody else')).toBe(
    'backups-are-restored-once-a-quarter-by-somebody',
  );
  expect(nameOf('Über-Größe')).toBe('uber-grosse');
  expect(nameOf('検査')).toBe('check');
  expect(nameOf('constructor')).toBe('check-constructor');
});

describe.each<readonly [string, Listed]>([
  ['a table', fromCsv(CSV)],
  ['a review checklist', fromAzure(AZURE)],
  ['a custom lens', fromLens(LENS)],
  ['a task list', fromTasks(TASKS)],
  [
    'hostile words',
    {
      title: '{x}',
      unmapped: [],
      rows: [1, 2].map((n) => ({
        at: `${n}`,
        statement: '<b>{1}</b> `x',
        practice: '# {a} [b](c) : "',
        section: '{y} <z>',
      })),
    },
  ],
])('a pack out of %s', (_, listed) => {
  test('is good as it stands, once it is registered', () => {
    const core = loadContent(folderOf(VALID));
    const { files } = writeRows(listed, '2026-02-03');
    const folder = folderOf({
      ...Object.fromEntries(files),
      'pack.yaml': 'key: ours\nuid: k3v9x2m8\ntitle: Ours\ncore: 2\n',
      'changes.yaml': '[]\n',
      'register.json': JSON.stringify({ uid: 'k3v9x2m8', seal: '811c9dc5', ids: [], statements: {} }),
    });
    expect(registerPack(folder, core, '2026-02-03')).toBe(
      `Registered ${listed.rows.length} ${listed.rows.length === 1 ? 'check' : 'checks'} of ours; ${listed.rows.length} in all.`,
    );
    const { packs, warnings } = loadPacks([folder], core);
    expect(packs[0]?.practices.flatMap(({ sections }) => sections.flatMap(({ checks }) => checks)).length).toBe(
      listed.rows.length,
    );
    expect(warnings).toEqual([]);
    expect(registerPack(folder, core, '2026-02-03')).toContain('up to date');
  });
});
