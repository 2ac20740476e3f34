import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument, stringify } from 'yaml';
import {
  ALPHA,
  ALPHA_CHECKS,
  CHANGES,
  type Change,
  changed,
  DAY,
  GLOSSARY,
  REFERENCES,
  REGISTER,
  type Tree,
  VALID,
} from '../../../tests/fixtures/content-tree.ts';
import { folderOf } from '../../../tests/fixtures/folder.ts';
import {
  ALPHA_QUESTIONS,
  BETA_QUESTIONS,
  LEARNING,
  LEARNT,
  STEPS,
  TRACK,
} from '../../../tests/fixtures/learning-tree.ts';
import { readContent } from './read.ts';

const NOT_BEGUN =
  'Missing. Restore it from version control; for a content of your own, npm run register -- --first writes it.';

const faultsIn = (tree: Tree) => readContent(folderOf(tree)).faults;

test('valid content has no fault, and comes back as it was written', () => {
  const { content, faults } = readContent(folderOf(VALID));
  expect(faults).toEqual([]);
  expect(content.practices.map(({ slug, meta }) => [slug, meta.number, meta.revised])).toEqual([
    ['alpha', 1, DAY],
    ['beta', 2, DAY],
  ]);
  expect(content.practices[0]?.sections[0]?.checks[0]).toMatchObject({ id: 'owners-named', key: true });
  expect(content.practices[0]?.body).toMatch(/^\n## Name \(all\) owners\n/);
  expect(content.glossary).toEqual([
    { id: 'slo', term: 'SLO', also: ['objective'], definition: 'A promise with a number.' },
  ]);
});

test('a check without key is no key check; a term without also has no other names; line ends may be of Windows', () => {
  const { content, faults } = readContent(
    folderOf(
      changed(
        VALID,
        [ALPHA_CHECKS, '        key: true\n'],
        [GLOSSARY, '  also: [objective]\n'],
        [ALPHA, '---\nn', '---\r\nn'],
      ),
    ),
  );
  expect(faults).toEqual([]);
  expect(content.practices[0]?.sections[0]?.checks[0]?.key).toBe(false);
  expect(content.glossary[0]?.also).toEqual([]);
});

describe('a missing file is named', () => {
  test.each([
    [ALPHA, 'Missing. Add the guide of this practice.'],
    [ALPHA_CHECKS, 'Missing. Add the file.'],
    [REGISTER, NOT_BEGUN],
    [REFERENCES, 'Missing. Add the file.'],
    [GLOSSARY, 'Missing. Add the file.'],
    [CHANGES, NOT_BEGUN],
  ])('%s', (file, says) => {
    expect(faultsIn(changed(VALID, [file, null]))).toEqual([{ file, field: '', says }]);
  });

  test('an empty folder lacks everything', () => {
    expect(faultsIn({ 'README.md': '' }).map(({ file }) => file)).toEqual([
      'content/practices',
      REFERENCES,
      GLOSSARY,
      REGISTER,
      CHANGES,
    ]);
  });
});

const NAME = 'Write lower-case words joined by hyphens, such as error-budget-policy-signed.';
const LINE = 'Missing or not text. Write one line; put it in quotes when it contains a colon or a hash sign.';
const CHECK = 'sections[0].checks[0]';
const DATE = 'Not a date. Write a day as year, month and day, such as 2026-11-22.';

describe('a fault within a file is named with its field, and how to mend it', () => {
  test.each<[string, Change, string, string]>([
    [
      'front matter absent',
      [ALPHA, '---\nnumber', 'number'],
      '',
      'No front matter. Begin the file with --- and the fields of a guide.',
    ],
    ['number absent', [ALPHA, 'number: 1\n'], 'number', 'Not a whole number. Write the number of the practice.'],
    [
      'number broken',
      [ALPHA, 'number: 1', 'number: 1.5'],
      'number',
      'Not a whole number. Write the number of the practice.',
    ],
    ['number zero', [ALPHA, 'number: 1', 'number: 0'], 'number', 'Practices are numbered from 1.'],
    ['title absent', [ALPHA, 'title: Alpha\n'], 'title', LINE],
    ['title empty', [ALPHA, 'title: Alpha', 'title: " "'], 'title', 'Empty. Write one line of text.'],
    [
      'motto open',
      [ALPHA, 'Short and true.', 'Short'],
      'motto',
      'Does not end like a sentence. Close it with a full stop.',
    ],
    [
      'lede open',
      [ALPHA, 'take away.', 'take away'],
      'lede',
      'Does not end like a sentence. Close it with a full stop.',
    ],
    [
      'revised absent',
      [ALPHA, 'revised: 2026-02-03\n'],
      'revised',
      'No date. Write a day as year, month and day, such as 2026-11-22.',
    ],
    ['revised in words', [ALPHA, '2026-02-03', 'yesterday'], 'revised', DATE],
    ['revised on no day', [ALPHA, '2026-02-03', '2026-02-30'], 'revised', DATE],
    [
      'a field too many',
      [ALPHA, 'title:', 'colour: red\ntitle:'],
      'colour',
      'No such field. Check its spelling, or take it out.',
    ],
    [
      'no sections',
      [ALPHA_CHECKS, 'sections:', 'section:'],
      'sections',
      'No sections. List the sections of the guide under sections:.',
    ],
    [
      'section without name',
      [ALPHA_CHECKS, 'id: owners\n', 'id: Owners\n'],
      'sections[0].id',
      `Not a permanent name. ${NAME}`,
    ],
    ['section without title', [ALPHA_CHECKS, '    title: Name (all) owners\n'], 'sections[0].title', LINE],
    [
      'check without id',
      [ALPHA_CHECKS, 'id: owners-named', 'key-id: 1'],
      `${CHECK}.id`,
      `Missing or not text. ${NAME}`,
    ],
    [
      'id with a capital',
      [ALPHA_CHECKS, 'id: owners-named', 'id: Owners-named'],
      `${CHECK}.id`,
      `Not a permanent name. ${NAME}`,
    ],
    [
      'id with an underscore',
      [ALPHA_CHECKS, 'id: owners-named', 'id: owners_named'],
      `${CHECK}.id`,
      `Not a permanent name. ${NAME}`,
    ],
    [
      'id too long',
      [ALPHA_CHECKS, 'owners-named', 'x'.repeat(65)],
      `${CHECK}.id`,
      'Longer than 64 characters. Shorten it before it is published; it is permanent afterwards.',
    ],
    ['statement absent', [ALPHA_CHECKS, '        statement: Every part has an owner.\n'], `${CHECK}.statement`, LINE],
    [
      'statement open',
      [ALPHA_CHECKS, 'an owner.', 'an owner'],
      `${CHECK}.statement`,
      'Does not end like a sentence. Close it with a full stop.',
    ],
    [
      'a field twice',
      [ALPHA_CHECKS, 'why: A', 'why: [a]\n        evidence: A'],
      '',
      'Not readable as YAML: Map keys must be unique at line 9, column 9. Put text',
    ],
    [
      'evidence empty',
      [ALPHA_CHECKS, 'The list of owners.', '""'],
      `${CHECK}.evidence`,
      'Empty. Write one line of text.',
    ],
    [
      'level unknown',
      [ALPHA_CHECKS, 'essential', 'Essential'],
      `${CHECK}.level`,
      'Not a level. Write one of: essential, recommended, advanced.',
    ],
    [
      'phase unknown',
      [ALPHA_CHECKS, 'phase: design', 'phase: test'],
      `${CHECK}.phase`,
      'Not a phase. Write one of: research, design, build, deploy, operate.',
    ],
    [
      'role unknown',
      [ALPHA_CHECKS, 'backend, lead', 'backend, boss'],
      `${CHECK}.roles[1]`,
      'Not a role. Write one of: backend, lead, product, security, sre.',
    ],
    [
      'no roles',
      [ALPHA_CHECKS, '[backend, lead]', '[]'],
      `${CHECK}.roles`,
      'No role is named. Name who can answer the check, such as [backend, sre].',
    ],
    [
      'roles a word',
      [ALPHA_CHECKS, '[backend, lead]', 'backend'],
      `${CHECK}.roles`,
      'Not a list of roles. Write them in brackets, such as [backend, sre].',
    ],
    [
      'reference absent',
      [ALPHA_CHECKS, '        reference: parnas\n'],
      `${CHECK}.reference`,
      `Missing or not text. ${NAME}`,
    ],
    [
      'key a word',
      [ALPHA_CHECKS, 'key: true', 'key: "yes"'],
      `${CHECK}.key`,
      'Neither true nor false. Write key: true on the one key check of the practice, and leave it out elsewhere.',
    ],
    [
      'a field misspelt',
      [ALPHA_CHECKS, 'key: true', 'kye: true'],
      `${CHECK}.kye`,
      'No such field. Check its spelling, or take it out.',
    ],
    [
      'reference without address',
      [REFERENCES, 'https://example.org/parnas', 'example.org'],
      '[0].url',
      'Not an address. Write it whole, with https://.',
    ],
    ['reference year a number', [REFERENCES, '"1972"', '1972'], '[0].year', LINE],
    ['term without definition', [GLOSSARY, '  definition: A promise with a number.\n'], '[0].definition', LINE],
    [
      'term with other names as a word',
      [GLOSSARY, '[objective]', 'objective'],
      '[0].also',
      'Not a list of names. Write them in brackets, such as [port, ports].',
    ],
    [
      'register without seal',
      [REGISTER, '"seal"', '"stamp"'],
      'seal',
      'No seal. Restore the file from version control.',
    ],
    ['register without ids', [REGISTER, '"ids"', '"list"'], 'ids', 'No ids. Restore the file from version control.'],
    [
      'register with a strange record',
      [REGISTER, '"2026-02-03 ', '"yesterday '],
      'statements.owners-named',
      'Not a record. Restore the file from version control.',
    ],
    [
      'change without a date',
      [CHANGES, 'date: 2026-02-03', 'day: 2026-02-03'],
      '[0].date',
      'No date. Write a day as year, month and day, such as 2026-11-22.',
    ],
    ['change on no day', [CHANGES, '2026-02-03', '2026-11-31'], '[0].date', DATE],
    [
      'change that says half',
      [CHANGES, '  edition', '  says: Open\n  edition'],
      '[0].says',
      'Does not end like a sentence. Close it with a full stop.',
    ],
    [
      'change that changes nothing',
      [CHANGES, '  edition: 2\n'],
      '[0]',
      'Changes nothing. List what was added, reworded or retired, or take the entry out.',
    ],
    [
      'change that publishes a word',
      [CHANGES, 'edition: 2', 'edition: two'],
      '[0].edition',
      'Not a whole number. Write how many ids of the register this entry publishes, such as edition: 128.',
    ],
    [
      'change that publishes nothing',
      [CHANGES, 'edition: 2', 'edition: 0'],
      '[0].edition',
      'Publishes nothing. Write how many ids of the register this entry publishes, such as edition: 128.',
    ],
    [
      'change that adds a word',
      [CHANGES, '  edition', '  added: one\n  edition'],
      '[0].added',
      'Not a list. Write the ids of the new checks, such as [one-writer-per-table].',
    ],
    [
      'change that rewords without a word',
      [CHANGES, '  edition', '  reworded: [{id: owners-named}]\n  edition'],
      '[0].reworded[0].says',
      LINE,
    ],
    [
      'change that retires without the statement',
      [CHANGES, '  edition', '  retired: [{id: owners-named, says: Gone.}]\n  edition'],
      '[0].retired[0].statement',
      LINE,
    ],
    [
      'register with a strange id',
      [REGISTER, 'owners-named', 'Owners named'],
      'ids[0]',
      `Not a permanent name. ${NAME}`,
    ],
  ])('%s', (_, change, field, says) => {
    const faults = faultsIn(changed(VALID, change));
    expect(faults).toContainEqual({ file: change[0], field, says: expect.stringContaining(says) });
    expect(new Set(faults.map(({ file }) => file))).toEqual(new Set([change[0]]));
  });

  test('a section without checks', () => {
    const empty = changed(VALID, [
      ALPHA_CHECKS,
      VALID[ALPHA_CHECKS] ?? '',
      'sections:\n  - id: owners\n    title: Name\n    checks: []\n',
    ]);
    const says = 'A section without checks. Give it at least one check, or fold its text into another section.';
    expect(faultsIn(empty)).toEqual([{ file: ALPHA_CHECKS, field: 'sections[0].checks', says }]);
    expect(faultsIn(changed(empty, [ALPHA_CHECKS, '    checks: []\n']))).toEqual([
      { file: ALPHA_CHECKS, field: 'sections[0].checks', says: 'No checks. List at least one check under checks:.' },
    ]);
    expect(faultsIn(changed(VALID, [ALPHA_CHECKS, VALID[ALPHA_CHECKS] ?? '', 'sections: []']))).toEqual([
      {
        file: ALPHA_CHECKS,
        field: 'sections',
        says: 'No sections. A practice has one section for each of its principles.',
      },
    ]);
  });

  test.each([
    [REFERENCES, 'Not a list. Begin each reference with "- id:".'],
    [GLOSSARY, 'Not a list. Begin each term with "- id:".'],
    [CHANGES, 'Not a list. Begin each entry with "- date:".'],
    [REGISTER, 'Not a register. Restore the file from version control.'],
    [ALPHA_CHECKS, 'Not a list of sections. Begin the file with sections: and list them under it.'],
  ])('%s with other things in it', (file, says) => {
    expect(faultsIn({ ...VALID, [file]: 'Nothing of the kind.' })).toEqual([{ file, field: '', says }]);
  });

  test('front matter without a field', () => {
    const says = 'No fields. Write the fields of a guide between the two lines of ---.';
    expect(faultsIn({ ...VALID, [ALPHA]: '---\n\n---\n' })).toEqual([{ file: ALPHA, field: '', says }]);
  });

  test('text that is not YAML', () => {
    const [fault, ...others] = faultsIn(changed(VALID, [ALPHA_CHECKS, 'Every part has', 'Every part: has']));
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ file: ALPHA_CHECKS, field: '' });
    expect(fault?.says).toMatch(
      /^Not readable as YAML: .+ at line 6, column \d+\. Put text that contains ": " or " #" in quotes\.$/,
    );
  });

  test('every fault of a file is reported at once', () => {
    const faults = faultsIn(
      changed(VALID, [ALPHA, 'number: 1', 'number: x'], [ALPHA, 'Alpha', '""'], [GLOSSARY, 'SLO', '""']),
    );
    expect(faults.map(({ file, field }) => [file, field])).toEqual([
      [ALPHA, 'number'],
      [ALPHA, 'title'],
      [GLOSSARY, '[0].term'],
    ]);
  });
});

test.each<[string, Tree, readonly string[]]>([
  ['the catalogue', VALID, [ALPHA_CHECKS, REFERENCES, GLOSSARY, REGISTER, CHANGES]],
  ['what newcomers do', LEARNT, [ALPHA_QUESTIONS, BETA_QUESTIONS, STEPS, TRACK, LEARNING]],
])(
  'whatever stands where in %s, every fault speaks to its author, never in the words of a library',
  (_, tree, files) => {
    const paths = files.flatMap((file) => {
      const found: (string | number)[][] = [];
      const walk = (value: unknown, path: (string | number)[]): void => {
        found.push(path);
        if (Array.isArray(value)) for (const [i, one] of value.entries()) walk(one, [...path, i]);
        else if (value !== null && typeof value === 'object')
          for (const [key, one] of Object.entries(value)) walk(one, [...path, key]);
      };
      walk(parseDocument(tree[file] ?? '').toJS(), []);
      return found.map((path) => ({ file, path }));
    });
    const anyValue = fc.constantFrom<unknown>(null, 5, true, '', 'x', [], {}, [null], ['x'], { x: 1 });
    fc.assert(
      fc.property(fc.constantFrom(...paths), anyValue, ({ file, path }, value) => {
        const document = parseDocument(tree[file] ?? '');
        document.setIn(path, value);
        const text = path.length === 0 ? stringify(value) : String(document);
        for (const fault of faultsIn({ ...tree, [file]: text })) {
          expect(fault.file).toBe(file);
          expect(fault.says).not.toMatch(/invalid|expected|received|too small|too big|unrecognized/i);
          expect(fault.says).toMatch(/[.:] .+\.$/s);
        }
      }),
      { numRuns: 400 },
    );
  },
  60_000,
);
