import { describe, expect, test } from 'vitest';
import { changed, STATEMENT, type Tree, VALID } from '../../../tests/fixtures/content-tree.ts';
import { folderOf } from '../../../tests/fixtures/folder.ts';
import { PACK, PACK_STATEMENT, packRegisterText } from '../../../tests/fixtures/pack-tree.ts';
import { allChecks } from '../../domain/catalogue/catalogue.ts';
import { catalogueOf } from '../content/catalogue.ts';
import { loadContent } from '../load.ts';
import type { OutlineCheck } from '../outline.ts';
import { loadPacks, packFolders } from './load-packs.ts';
import { packCataloguePractices, packRegisters, shownPacks } from './pack-catalogue.ts';
import { builtBody } from './scoped-body.ts';
import { allChanges, withPacks } from './with-packs.ts';

const core = loadContent(folderOf(VALID));
const load = (...trees: readonly Tree[]) => loadPacks(trees.map(folderOf), core);
const faultsOf = (...trees: readonly Tree[]): string => {
  try {
    load(...trees);
    return '';
  } catch (error) {
    return String(error);
  }
};

describe('a pack that has everything', () => {
  const { packs, warnings } = load(PACK);
  const content = withPacks(core, packs);

  test('is read without a fault or a warning, under ids of its own', () => {
    expect(warnings).toEqual([]);
    expect(packs[0]?.practices.map(({ slug }) => slug)).toEqual(['acme--basics']);
    expect(packRegisters(packs)).toMatchObject([
      { key: 'acme', register: ['acme--two-approvals', 'acme--in-the-catalogue'] },
    ]);
    expect(packCataloguePractices(packs)).toMatchObject([
      { number: 'A1', slug: 'acme--basics', checks: [{ id: 'acme--two-approvals', position: 'A1.1.1' }] },
      { number: 'A', slug: 'acme--core', checks: [{ id: 'acme--in-the-catalogue', position: 'A.1.1' }] },
    ]);
  });

  test('cites its own works and those of the core, and links to both', () => {
    expect(shownPacks(content)[0]?.practices[0]?.cites).toEqual(['acme--handbook', 'parnas']);
    expect(shownPacks(content)[0]?.practices[0]?.terms).toEqual(['acme--gate']);
    const body = builtBody(packs[0]?.practices[0]?.body ?? '', 'acme');
    expect(body).toContain('[Alpha](../../../practices/alpha/#owners)');
    expect(builtBody('[a](../acme--other/#x) `[b](../alpha/)` [c](../../templates/x/)', 'acme')).toBe(
      '[a](../other/#x) `[b](../alpha/)` [c](../../../templates/x/)',
    );
  });

  test('has documents to take away, which its checks and guides name as its own', () => {
    expect(packs[0]?.templates).toMatchObject([{ name: 'acme--runbook', blank: { meta: { guide: 'acme--basics' } } }]);
    expect(packs[0]?.practices[0]?.sections[0]?.checks[0]?.template).toBe('acme--runbook');
    expect(packs[0]?.practices[0]?.body).toContain('(../../templates/acme--runbook/)');
  });

  test('adjusts what is published without changing its words or its register', () => {
    expect(content.register).toBe(core.register);
    expect(allChecks(catalogueOf(content)).map(({ id }) => id)).toEqual(['owners-named']);
    expect(content.unasked.map(({ check }) => check.id)).toEqual(['limits-stated']);
    expect(content.adjusted['owners-named']).toEqual([
      {
        ...{ pack: 'Acme Platform', key: 'acme', note: 'Use our template.' },
        link: { title: 'The page of owners', url: 'https://example.org/owners' },
        ...{ raisedFrom: undefined, because: undefined, current: true },
      },
    ]);
    // On the day of the core's own: one entry, which says whose is whose.
    expect(allChanges(content)).toMatchObject([
      {
        ...{ edition: 2, says: 'Acme Platform: The first edition.' },
        added: ['acme--two-approvals', 'acme--in-the-catalogue'],
      },
    ]);
    expect(allChanges({ changes: [], packs })).toHaveLength(1);
  });

  test('a raised level counts, and says what it was', () => {
    const lower = (checks: readonly OutlineCheck[]) =>
      checks.map((check) => ({ ...check, level: 'recommended' as const }));
    const advanced = {
      ...core,
      practices: core.practices.map((practice) => ({
        ...practice,
        sections: practice.sections.map((section) => ({ ...section, checks: lower(section.checks) })),
      })),
    };
    const raising = changed(PACK, [
      'adjust.yaml',
      '  asked: false\n  because: We have none.\n',
      '  level: essential\n',
    ]);
    const raised = withPacks(advanced, loadPacks([folderOf(raising)], advanced).packs);
    expect(catalogueOf(raised).practices[1]?.checks).toMatchObject([{ id: 'limits-stated', level: 'essential' }]);
    expect(raised.adjusted['limits-stated']).toMatchObject([{ raisedFrom: 'recommended' }]);
  });

  test('no pack is no change', () => {
    const bare = withPacks(core, []);
    expect(bare.practices).toEqual(core.practices);
    expect(packFolders(undefined)).toEqual([]);
    expect(packFolders(' ../a, ../b,')).toEqual(['../a', '../b']);
  });
});

test.each<readonly [what: string, change: Parameters<typeof changed>[1], says: string]>([
  ['a key that is none', ['pack.yaml', 'key: acme', 'key: Acme_1'], 'pack.yaml › key'],
  ['an unknown field', ['pack.yaml', 'core: 2', 'core: 2\ncolour: red'], 'pack.yaml › colour'],
  ['a later edition', ['pack.yaml', 'core: 2', 'core: 3'], 'Written against edition 3, and this site has 2'],
  ['no register', ['register.json', null], 'npm run pack -- register FOLDER writes it'],
  [
    'an expression, with its line',
    ['practices/basics/guide.mdx', 'help;', 'help {1 + 1};'],
    'guide.mdx › line 11\n    An expression',
  ],
  [
    'an import, with its line',
    ['practices/basics/guide.mdx', 'As <Ref', 'import a from "b"\n\nAs <Ref'],
    'guide.mdx › line 11\n    An import',
  ],
  [
    'an unknown work',
    ['practices/basics/guide.mdx', 'id="parnas"', 'id="nobody"'],
    '<Ref> nobody\n    Unknown reference. Add "nobody" to references.yaml',
  ],
  ['a template with HTML', ['templates/runbook.md', '*whom*', '<b>whom</b>'], 'templates/runbook.md › <b>\n    HTML'],
  ['a template of a guide that is not there', ['templates/runbook.md', 'basics', 'nothing'], 'No practice "nothing"'],
  [
    'a template without its fields',
    ['templates/runbook.md', 'minutes: 30', 'hours: 1'],
    'templates/runbook.md › minutes',
  ],
  ['a check with a template that is not there', ['templates/runbook.md', null], 'Unknown template "runbook"'],
  ['an unknown guide', ['practices/basics/guide.mdx', '../alpha/', '../gamma/'], 'No practice "gamma"'],
  [
    'a heading that is not there',
    ['practices/basics/guide.mdx', '## Change with care', '## Change'],
    '## Change with care',
  ],
  ['a gap in its numbers', ['practices/basics/guide.mdx', 'number: 1', 'number: 2'], 'Practice 2 where 1 is next'],
  [
    'a section that is not there',
    ['sections.yaml', 'alpha/owners', 'alpha/nothing'],
    'No section "nothing" in alpha. Its sections are: owners.',
  ],
  ['a practice that is not there', ['sections.yaml', 'alpha/owners', 'gamma/owners'], 'No practice "gamma"'],
  [
    'an id that is not registered',
    ['sections.yaml', 'id: in-the-catalogue', 'id: new-one'],
    '"new-one" is not in the register. Run npm run pack -- register',
  ],
  [
    'a check that is gone',
    ['sections.yaml', 'id: in-the-catalogue', 'id: new-one'],
    '"in-the-catalogue" is in no checks.yaml any more',
  ],
  [
    'a rewording that nobody announced',
    ['sections.yaml', PACK_STATEMENT, 'Three approve.'],
    'Reworded since it was recorded',
  ],
  [
    'a check that is not published',
    ['adjust.yaml', 'owners-named', 'nothing-named'],
    'No published check "nothing-named"',
  ],
  [
    'a lowered level',
    ['adjust.yaml', 'note: Use our template.', 'level: advanced'],
    'A pack may raise a level, and never lower one',
  ],
  ['no reason', ['adjust.yaml', '  because: We have none.\n', ''], 'adjust.yaml › [1].because'],
  ['nothing said', ['adjust.yaml', '  asked: false\n  because: We have none.\n', ''], 'Nothing is said of it'],
  [
    'other words',
    ['adjust.yaml', 'note: Use our template.', 'statement: Ours.\n  words: No.'],
    'adjust.yaml › [0].words',
  ],
  ['a check twice', ['adjust.yaml', 'check: limits-stated', 'check: owners-named'], 'is already used in'],
])('%s is a fault', (_, change, says) => {
  expect(faultsOf(changed(PACK, change))).toContain(says);
});

test('a template is called as a name that is for good', () => {
  const called = 'templates/Run book.md';
  expect(faultsOf({ ...PACK, [called]: '---\n---\n' })).toContain(`${called}\n    Not a template`);
});

test('a long key and a long id are too long together', () => {
  const long = 'x'.repeat(64);
  const tree = Object.fromEntries(
    Object.entries(PACK).map(([file, text]) => [
      file,
      text.replaceAll('two-approvals', long).replace('key: acme', 'key: sixteen-letters1'),
    ]),
  );
  expect(faultsOf({ ...tree, 'register.json': packRegisterText([long, 'in-the-catalogue']) })).toContain(
    'is 82 characters long with the key of the pack before it, and 80 is the most',
  );
});

describe('former ids', () => {
  const was = (text: string): Tree => ({ ...PACK, 'was.yaml': text });

  test('go with the register of the pack', () => {
    expect(packRegisters(load(was('old-approvals: two-approvals\n')).packs)[0]?.was).toEqual({
      'old-approvals': 'acme--two-approvals',
    });
    expect(packRegisters(load(PACK).packs)[0]?.was).toBeUndefined();
  });

  test('lead to checks of the pack, and are none that were published', () => {
    expect(faultsOf(was('old-approvals: three-approvals\n'))).toContain('No check "three-approvals" in the pack');
    expect(faultsOf(was('owners-named: two-approvals\n'))).toContain('"owners-named" is a published check');
    expect(faultsOf(was('[]\n'))).toContain('Not former ids');
  });
});

describe('upstream', () => {
  test('growth is told, and stops nothing', () => {
    const { warnings } = load(changed(PACK, ['pack.yaml', 'core: 2', 'core: 1']));
    expect(warnings.map(({ says }) => says).join()).toMatch(
      /^1 published checks are newer than edition 1: limits-stated/,
    );
  });

  test('other words are told with both texts, and stop nothing', () => {
    const { warnings, packs } = load(
      changed(PACK, [
        'adjust.yaml',
        /of: [\da-f]+\n {2}note/.exec(PACK['adjust.yaml'] ?? '')?.[0] ?? '',
        'of: 00000000\n  statement: Parts have owners.\n  note',
      ]),
    );
    expect(warnings[0]?.says).toContain('Then: Parts have owners.');
    expect(warnings[0]?.says).toContain(`Now: ${STATEMENT}`);
    expect(warnings[0]?.says).toContain('npm run pack -- accept');
    expect(withPacks(core, packs).adjusted['owners-named']?.[0]?.current).toBe(false);
  });
});

test('a check that was retired upstream is a fault until the pack says nothing of it', () => {
  const retired = [{ id: 'owners-named', statement: STATEMENT, says: 'Nobody needs it.' }];
  const later = {
    ...core,
    practices: core.practices.map((practice) => ({
      ...practice,
      sections: practice.sections.map((section) => ({
        ...section,
        checks: section.checks.filter(({ id }) => id !== 'owners-named'),
      })),
    })),
    changes: [{ date: '2026-12-01', added: [], reworded: [], retired }, ...core.changes],
  };
  expect(() => loadPacks([folderOf(PACK)], later)).toThrow(
    '"owners-named" was retired on 2026-12-01: Nobody needs it. Take the entry out.',
  );
});

describe('two packs', () => {
  const other = changed(
    changed(changed(PACK, ['pack.yaml', 'key: acme', 'key: zeta']), ['pack.yaml', 'k3v9x2m8', 'q7w1e5r3']),
    ['register.json', PACK['register.json'] ?? '', packRegisterText(['two-approvals', 'in-the-catalogue'], 'q7w1e5r3')],
  );

  test('stand side by side where they say nothing of the same check', () => {
    const { packs } = load(PACK, { ...other, 'adjust.yaml': '[]\n' });
    expect(packs.map(({ letter }) => letter)).toEqual(['A', 'B']);
  });

  test('may not adjust the same thing: both places are named', () => {
    const says = faultsOf(PACK, other);
    expect(says).toMatch(/"owners-named" is adjusted in the same way in \S+adjust\.yaml › \[0\]\.note/);
    expect(says).toMatch(/"limits-stated" is adjusted in the same way in \S+adjust\.yaml › \[1\]\.asked/);
  });

  test('may not have one key: both homes are named', () => {
    const second = changed(PACK, ['pack.yaml', 'https://example.org/acme', 'https://example.org/other']);
    const says = faultsOf(PACK, { ...second, 'adjust.yaml': '[]\n' });
    expect(says).toContain('https://example.org/acme');
    expect(says).toContain('https://example.org/other');
  });
});
