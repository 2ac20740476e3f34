import { describe, expect, test } from 'vitest';
import { HOSTILE } from '../../../tests/fixtures/plan-sheet.ts';
import type { Snapshot } from '../../domain/assessment/snapshot.ts';
import type { Answers } from '../../domain/catalogue/answer.ts';
import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import { team } from '../../domain/team/matrix.ts';
import type { System } from '../../domain/team/system.ts';
import { teamCsv } from './team-csv.ts';
import { teamMarkdown } from './team-markdown.ts';
import type { TeamSheet } from './team-sheet.ts';

const catalogue: Catalogue = {
  register: ['a1', 'b1'],
  practices: ['a', 'b'].map((slug, p) => ({
    ...{ number: p + 1, slug, title: slug.toUpperCase() },
    checks: [{ id: `${slug}1`, level: 'essential', position: `${p + 1}.1.1` }],
  })),
};

function snapshot(name: string, date: string, answers: Answers): Snapshot {
  return { name, date, answers, tier: 'production', notes: {}, edition: 2 };
}

const ROWS: readonly System[] = [
  {
    snapshot: snapshot('Hub', '2026-11-01', { a1: 'yes', b1: 'no' }),
    earlier: snapshot('Hub', '2026-08-01', { a1: 'no', b1: 'no' }),
    group: 'Core',
    contact: '#core',
  },
  { snapshot: snapshot('Pay', '2026-09-01', { a1: 'yes' }) },
];

function sheet(rows: readonly System[] = ROWS, rest: Partial<TeamSheet> = {}): TeamSheet {
  return {
    systems: team(catalogue, rows).systems,
    missing: [
      { name: 'Ledger', contact: 'ana' },
      { name: 'Pay', last: '2026-09-01', group: 'Core' },
    ],
    since: '2026-10-01',
    date: '2026-11-25',
    linkOf: ({ name }) => `https://example.org/summary/#${name.length}`,
    ...rest,
  };
}

describe('CSV', () => {
  test('a system a row, then and now, of each practice standing and counts; who has no link at all comes last', () => {
    const lines = teamCsv(sheet()).slice(1).trimEnd().split('\r\n');
    expect(lines[0]).toBe(
      '"System","Group","Contact","Tier","Date","Then","Hold","Gaps","Answered","Asked","Essential unanswered","Hold then","Gaps then","Answered then","Essential unanswered then","Better","Worse","1 A","1 Yes","1 applicable","2 B","2 Yes","2 applicable","Link"',
    );
    expect(lines[1]).toBe(
      '"Hub","Core","#core","production","2026-11-01","2026-08-01","1","1","2","2","0","0","2","2","0","1","0","Holds","1","1","Gives","0","1","https://example.org/summary/#3"',
    );
    expect(lines[2]).toBe(
      '"Pay","","","production","2026-09-01","","1","0","1","2","1","","","","","","","Holds","1","1","Open","0","1","https://example.org/summary/#3"',
    );
    expect(lines[3]).toBe(`"Ledger","","ana"${',""'.repeat(21)}`);
    expect(lines).toHaveLength(4);
  });

  test('no systems: a head alone', () => {
    expect(
      teamCsv(sheet([], { missing: [] }))
        .trimEnd()
        .split('\r\n'),
    ).toHaveLength(1);
  });

  test.each(HOSTILE)('%j is text', (name) => {
    const text = teamCsv(sheet([{ snapshot: snapshot(name, '2026-11-01', {}) }], { missing: [] }));
    expect(text).not.toMatch(/(?:^|,)"[=+@-]/m);
  });
});

describe('Markdown', () => {
  test('a table, the practices by name, the trend, and who is missing', () => {
    expect(teamMarkdown(sheet())).toBe(
      [
        '# Team, 2026-11-25',
        '',
        '| System | Tier | Date | 1 | 2 | Hold | Gaps | Answered | Essential unanswered |',
        '| --- | --- | --- | --- | --- | ---: | ---: | ---: | ---: |',
        '| [Hub](<https://example.org/summary/#3>) (Core), since 2026-08-01 1 better, 0 worse | production | 2026-11-01 | Holds 1/1 | Gives 0/1 | 0 → 1 | 2 → 1 | 2/2 | 0 |',
        '| [Pay](<https://example.org/summary/#3>) | production | 2026-09-01 | Holds 1/1 | Open 0/1 | 1 | 0 | 1/2 | 1 |',
        '',
        '1 A · 2 B',
        '',
        '1 system then and now: practices that hold 0 → 1, gaps 2 → 1, answered 2 → 2, essential checks unanswered 0 → 0; 1 answer better, 0 worse.',
        '',
        '## No link since 2026-10-01',
        '',
        '- Ledger, no link yet, ana',
        '- Pay, last on 2026-09-01, Core',
        '',
      ].join('\n'),
    );
  });

  test('no systems', () => {
    expect(teamMarkdown(sheet([], { missing: [] }))).toBe('# Team, 2026-11-25\n\nNo systems.\n');
  });

  test.each(HOSTILE)('%j breaks neither cell nor row', (name) => {
    const rows = [{ snapshot: snapshot(name, '2026-11-01', {}), group: name }];
    const lines = teamMarkdown(sheet(rows, { missing: [{ name, contact: name }] })).split('\n');
    const [, , head, , row] = lines;
    const bars = (line: string | undefined) => line?.replace(/\\./g, '').match(/\|/g)?.length;
    expect(bars(row)).toBe(bars(head));
    expect(lines.filter((line) => line.startsWith('- '))).toHaveLength(1);
  });
});
