import { describe, expect, test } from 'vitest';
import {
  ALPHA,
  ALPHA_CHECKS,
  BETA,
  BETA_CHECKS,
  CHANGES,
  type Change,
  changed,
  DAY,
  GLOSSARY,
  published,
  REFERENCES,
  REGISTER,
  registerText,
  STATEMENT,
  type Tree,
  VALID,
} from '../../../tests/fixtures/content-tree.ts';
import { folderOf } from '../../../tests/fixtures/folder.ts';
import { ContentError } from '../content/fault.ts';
import { loadContent } from '../load.ts';

/** What the build says of a tree; empty when it is built. */
function complaint(tree: Tree): string {
  try {
    loadContent(folderOf(tree));
    return '';
  } catch (error) {
    expect(error).toBeInstanceOf(ContentError);
    return (error as ContentError).message;
  }
}

const register = (...ids: string[]): readonly Change[] => {
  const tree = published(ids);
  return [REGISTER, CHANGES].map((file) => [file, VALID[file] ?? '', tree[file] ?? ''] as const);
};
const CHECK = 'sections[0].checks[0]';
const SEAL =
  'An entry was added, moved or removed by hand: the seal does not fit. Restore the file from version control, then run npm run register.';
const secondCheck = (id: string, level = 'essential') =>
  `      - {id: ${id}, statement: ${STATEMENT}, why: So., evidence: So., partly: So., where: code, level: ${level}, phase: design, roles: [sre], reference: parnas`;

test('valid content is built', () => {
  expect(complaint(VALID)).toBe('');
});

describe('the build names file, field, fault and mend', () => {
  test.each<[string, readonly Change[], string, string, string, number?]>([
    [
      'an id that is not in the register',
      register('limits-stated'),
      ALPHA_CHECKS,
      `${CHECK}.id`,
      '"owners-named" is not in the register. Run npm run register.',
    ],
    [
      'a register entry that was moved',
      [[REGISTER, '"owners-named",\n    "limits-stated"', '"limits-stated",\n    "owners-named"']],
      REGISTER,
      'ids',
      SEAL,
    ],
    [
      'a register entry that was added by hand',
      [[REGISTER, '"limits-stated"', '"limits-stated", "third"']],
      REGISTER,
      'ids',
      SEAL,
      3,
    ],
    [
      'a register entry that stands twice',
      register('owners-named', 'limits-stated', 'owners-named'),
      REGISTER,
      'ids[2]',
      `Register id "owners-named" is already used in ${REGISTER} › ids[0]. Give this one an id of its own.`,
      2,
    ],
    [
      'a check id used in two practices',
      [[BETA_CHECKS, 'limits-stated', 'owners-named']],
      BETA_CHECKS,
      CHECK,
      `Check id "owners-named" is already used in ${ALPHA_CHECKS} › ${CHECK}. Give this one an id of its own.`,
      2,
    ],
    [
      'a section id used twice in a practice',
      [
        ...register('owners-named', 'limits-stated', 'more'),
        [
          ALPHA_CHECKS,
          'sections:\n',
          `sections:\n  - id: owners\n    title: Name (all) owners\n    checks:\n${secondCheck('more')}}\n`,
        ],
      ],
      ALPHA_CHECKS,
      'sections[1]',
      `Section id "owners" is already used in ${ALPHA_CHECKS} › sections[0]. Give this one an id of its own.`,
    ],
    [
      'a reference id used twice',
      [
        [
          REFERENCES,
          '- id: parnas',
          '- {id: parnas, title: A, author: B, year: "1", url: "https://a.example"}\n- id: parnas',
        ],
      ],
      REFERENCES,
      '[1]',
      `Reference id "parnas" is already used in ${REFERENCES} › [0]. Give this one an id of its own.`,
    ],
    [
      'a term id used twice',
      [[GLOSSARY, '- id: slo', '- {id: slo, term: A, definition: B.}\n- id: slo']],
      GLOSSARY,
      '[1]',
      `Term id "slo" is already used in ${GLOSSARY} › [0]. Give this one an id of its own.`,
    ],
    [
      'a published check that no entry adds',
      [...register('owners-named', 'limits-stated'), [CHANGES, 'edition: 2', 'edition: 1']],
      CHANGES,
      'added',
      'No entry adds "limits-stated", which is in the register. List it under added: in the entry of the day on which it is published.',
    ],
    [
      'an entry that adds an id that is not in the register',
      [[CHANGES, '  edition', '  added: [more]\n  edition']],
      CHANGES,
      '[0].added[0]',
      '"more" is not in the register. Correct the id; if its check is new in checks.yaml, run npm run register.',
    ],
    [
      'an entry that rewords an id that is not in the register',
      [[CHANGES, '  edition', '  reworded: [{id: more, says: Shorter.}]\n  edition']],
      CHANGES,
      '[0].reworded[0].id',
      '"more" is not in the register. Correct the id; if its check is new in checks.yaml, run npm run register.',
    ],
    [
      'an entry that retires an id that is not in the register',
      [[CHANGES, '  edition', '  retired: [{id: more, statement: More., says: Gone.}]\n  edition']],
      CHANGES,
      '[0].retired[0].id',
      '"more" is not in the register. Correct the id; if its check is new in checks.yaml, run npm run register.',
    ],
    [
      'a check that is added twice',
      [[CHANGES, '  edition', '  added: [owners-named]\n  edition']],
      CHANGES,
      '[0].added[0]',
      `Added id "owners-named" is already used in ${CHANGES} › [0].edition. A check is added once: take one of the two out.`,
    ],
    [
      'an entry that publishes more than there is',
      [[CHANGES, 'edition: 2', 'edition: 3']],
      CHANGES,
      '[0].edition',
      'The register has only 2 ids. Write at most that many.',
    ],
    [
      'a later entry that publishes an edition',
      [[CHANGES, '- date', '- date: 2026-11-23\n  edition: 1\n- date']],
      CHANGES,
      '[0].edition',
      'Only the oldest entry publishes an edition. List the ids under added: instead.',
      2,
    ],
    [
      'entries out of order',
      [[CHANGES, '- date', `- date: ${DAY}\n  reworded: [{id: owners-named, says: So.}]\n- date`]],
      CHANGES,
      '[1].date',
      `Not older than the entry above it. Entries stand newest first, one for each day: move this one up, or fold it into that of ${DAY}.`,
    ],
    [
      'a check that vanished without an entry',
      register('owners-named', 'limits-stated', 'gone'),
      CHANGES,
      'retired',
      '"gone" is in no checks.yaml any more, and no entry retires it. Put the check back, or list it under retired: with the statement it had and the reason.',
    ],
    [
      'a retired check that is still asked',
      [[CHANGES, VALID[CHANGES] ?? '', published(['owners-named', 'limits-stated'], ['limits-stated'])[CHANGES] ?? '']],
      CHANGES,
      '[0].retired[0].id',
      `"limits-stated" is still in ${BETA_CHECKS} › ${CHECK}. Take the check out there, or out of this list.`,
    ],
    [
      'a check that is retired twice',
      [
        [REGISTER, VALID[REGISTER] ?? '', registerText(['owners-named', 'limits-stated', 'gone'])],
        [
          CHANGES,
          VALID[CHANGES] ?? '',
          published(['owners-named', 'limits-stated', 'gone'], ['gone', 'gone'])[CHANGES] ?? '',
        ],
      ],
      CHANGES,
      '[0].retired[1].id',
      `Retired id "gone" is already used in ${CHANGES} › [0].retired[0].id. A check is retired once: take one of the two out.`,
    ],
    [
      'a statement that is not on record',
      [[REGISTER, /"owners-named": "[^"]*",\s*/.exec(VALID[REGISTER] ?? '')?.[0] ?? null]],
      ALPHA_CHECKS,
      `${CHECK}.statement`,
      'Not recorded. Run npm run register.',
    ],
    [
      'a statement that was reworded',
      [[ALPHA_CHECKS, STATEMENT, 'Each part has an owner.']],
      ALPHA_CHECKS,
      `${CHECK}.statement`,
      `Reworded since it was recorded on ${DAY}. Say what is different under reworded: in an entry of ${CHANGES} with today's date, then run npm run register. If it means something else now, it needs a new id: retire this check and add one.`,
    ],
    [
      'a gap in the numbers of the practices',
      [[BETA, 'number: 2', 'number: 3']],
      BETA,
      'number',
      'Practice 3 where 2 is next. Number the practices 1, 2, 3 and so on, without a gap.',
    ],
    [
      'a check with an unknown reference',
      [[ALPHA_CHECKS, 'reference: parnas', 'reference: brooks']],
      ALPHA_CHECKS,
      `${CHECK}.reference`,
      `Unknown reference "brooks". Add it to ${REFERENCES}, or name an id that is there.`,
    ],
    [
      'a guide with an unknown reference',
      [[ALPHA, '<Ref id="parnas" />', '<Ref id="brooks" />']],
      ALPHA,
      '<Ref> brooks',
      `Unknown reference. Add "brooks" to ${REFERENCES}, or cite an id that is there.`,
    ],
    [
      'a case with an unknown reference',
      [[BETA, 'reference="parnas"', 'reference="brooks"']],
      BETA,
      '<Case> brooks',
      `Unknown reference. Add "brooks" to ${REFERENCES}, or cite an id that is there.`,
    ],
    [
      'a guide with an unknown term',
      [[ALPHA, '<Term id="slo">', '<Term id="sla">']],
      ALPHA,
      '<Term> sla',
      `Unknown glossary term. Add "sla" to ${GLOSSARY}, or name an id that is there.`,
    ],
    [
      'a key check that is not essential',
      [[ALPHA_CHECKS, 'level: essential', 'level: advanced']],
      ALPHA_CHECKS,
      `${CHECK}.key`,
      'A key check must be essential. Raise its level, or choose another key check.',
    ],
    [
      'a key check that is recommended',
      [[ALPHA_CHECKS, 'level: essential', 'level: recommended']],
      ALPHA_CHECKS,
      `${CHECK}.key`,
      'A key check must be essential. Raise its level, or choose another key check.',
    ],
    [
      'a second key check',
      [
        ...register('owners-named', 'limits-stated', 'more'),
        [ALPHA_CHECKS, '        key: true\n', `        key: true\n${secondCheck('more')}, key: true}\n`],
      ],
      ALPHA_CHECKS,
      'sections[0].checks[1].key',
      'A second key check. Keep key: true on the one check you would ask if you could ask only one.',
    ],
    [
      'a practice without a key check',
      [[ALPHA_CHECKS, '        key: true\n']],
      ALPHA_CHECKS,
      '',
      'No key check. Mark one essential check with key: true.',
    ],
    [
      'a section that the guide does not head',
      [[ALPHA, '## Name (all) owners', '## Name all owners']],
      ALPHA,
      '## Name (all) owners',
      'Heading of a section in checks.yaml that the guide lacks. Write it exactly like that.',
    ],
    [
      'a heading that stands in code alone',
      [[ALPHA, '## Name (all) owners', '```md\n## Name (all) owners\n```']],
      ALPHA,
      '## Name (all) owners',
      'Heading of a section in checks.yaml that the guide lacks. Write it exactly like that.',
    ],
    [
      'a section whose checks the guide does not show',
      [[ALPHA, '<Checklist section="owners" />']],
      ALPHA,
      '<Checklist section="owners" />',
      'Stands 0 times in the guide. Write it once, at the end of its section.',
    ],
    [
      'a section whose checks the guide shows twice',
      [[ALPHA, '<Checklist section="owners" />', '<Checklist section="owners" />\n<Checklist section="owners" />']],
      ALPHA,
      '<Checklist section="owners" />',
      'Stands 2 times in the guide. Write it once, at the end of its section.',
    ],
    [
      'checks of an unknown section',
      [[ALPHA, '<Checklist section="owners" />', '<Checklist section="owners" />\n<Checklist section="limits" />']],
      ALPHA,
      '<Checklist section="limits">',
      'No section "limits" in checks.yaml. Its sections are: owners.',
    ],
    [
      'a link to an unknown practice',
      [[BETA, '../alpha/#owners', '../gamma/#owners']],
      BETA,
      'link ../gamma/#owners',
      'No practice "gamma". Link to one of: alpha, beta.',
    ],
    [
      'a link that breaks under a base path',
      [[BETA, '../alpha/#owners', '/practices/alpha/']],
      BETA,
      'link /practices/alpha/',
      'Begins with a slash and breaks under a base path. Write it relative, such as ../modular-design/.',
    ],
  ])('%s', (_, changes, file, field, says, count = 1) => {
    const place = field === '' ? file : `${file} › ${field}`;
    const [head, ...faults] = complaint(changed(VALID, ...changes)).split(/\n {2}(?=\S)/);
    expect(head).toBe(`${count} fault${count === 1 ? '' : 's'} in the content:`);
    expect(faults).toHaveLength(count);
    expect(faults).toContain(`${place}\n    ${says}`);
  });

  test('a register entry that was removed', () => {
    const message = complaint(changed(VALID, [REGISTER, '    "owners-named",\n']));
    expect(message).toContain(`\n  ${REGISTER} › ids\n    ${SEAL}\n`);
    expect(message).toContain(
      `\n  ${ALPHA_CHECKS} › ${CHECK}.id\n    "owners-named" is not in the register. Run npm run register.\n`,
    );
  });

  test('a number that two practices have', () => {
    const message = complaint(changed(VALID, [BETA, 'number: 2', 'number: 1']));
    expect(message).toContain(`Practice id "1" is already used in ${ALPHA} › number. Give this one an id of its own.`);
  });

  test('a fault within a file comes first, alone: what follows from it would mislead', () => {
    const message = complaint(changed(VALID, [REFERENCES, 'id: parnas', 'id: Parnas']));
    expect(message).toMatch(
      /^1 fault in the content:\n {2}content\/references\.yaml › \[0\]\.id\n {4}Not a permanent name\./,
    );
  });
});

test('a retired check stays in the register', () => {
  const ids = ['owners-named', 'retired', 'limits-stated'];
  expect(complaint({ ...VALID, ...published(ids, ['retired']) })).toBe('');
});

test('a rewording that makes no difference to the words needs no entry', () => {
  expect(complaint(changed(VALID, [ALPHA_CHECKS, STATEMENT, '"Every part  has an owner."']))).toBe('');
});

test('what stands in code is no mention', () => {
  expect(complaint(changed(VALID, [ALPHA, 'As <Ref', '`<Ref id="x" />` and `[a](/b)` as <Ref']))).toBe('');
});
