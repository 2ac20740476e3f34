import { rmSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { loadContent } from '../../src/authoring/load.ts';
import { type Alteration, altered, RETIRED_CHECK } from './altered.ts';

const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

/** What is said of altered content, one string a fault: file, field and fault. */
function faultsOf(...alterations: readonly Alteration[]): readonly string[] {
  const root = altered(...alterations);
  roots.push(root);
  try {
    loadContent(root);
    return [];
  } catch (error) {
    const [, ...lines] = (error as Error).message.split('\n');
    return lines
      .join('\n')
      .split(/\n(?= {2}\S)/)
      .map((fault) => fault.trim().replace(/\n\s+/, ': '));
  }
}

const CHANGES = 'changes.yaml';
const CHECKS = 'practices/one/checks.yaml';
const GAMMA = '  - id: second\n';
const NEWEST = '- date: 2021-03-04\n';
const RETIRED = `  retired:
    - id: beta
      statement: Every service has two readers.
      says: Nobody could answer it.
`;
const DELTA = `      - id: delta
        statement: A new claim.
        why: It matters.
        evidence: A file.
        partly: Partly when half of it stands; No when nothing does.
        where: code
        level: advanced
        phase: build
        roles: [lead]
        reference: book
`;

test('the fixture has no fault', () => {
  expect(() => loadContent(RETIRED_CHECK)).not.toThrow();
});

describe('changes and the register', () => {
  test.each<[string, readonly Alteration[], readonly string[]]>([
    [
      'a registered check that no entry adds',
      [[CHANGES, '  added: [gamma]\n', '']],
      [
        'content/changes.yaml › added: No entry adds "gamma", which is in the register. List it under added: in the entry of the day on which it is published.',
      ],
    ],
    [
      'a new check that is neither registered nor announced',
      [[CHECKS, GAMMA, `${DELTA}${GAMMA}`]],
      [
        'content/practices/one/checks.yaml › sections[0].checks[1].id: "delta" is not in the register. Run npm run register.',
      ],
    ],
    [
      'an entry that adds an unknown id',
      [[CHANGES, '[gamma]', '[gamma, gama]']],
      [
        'content/changes.yaml › [0].added[1]: "gama" is not in the register. Correct the id; if its check is new in checks.yaml, run npm run register.',
      ],
    ],
    [
      'an entry that rewords an unknown id',
      [[CHANGES, 'id: alpha', 'id: alfa']],
      [
        'content/changes.yaml › [0].reworded[0].id: "alfa" is not in the register. Correct the id; if its check is new in checks.yaml, run npm run register.',
      ],
    ],
    [
      'an entry that retires an unknown id',
      [[CHANGES, RETIRED, `${RETIRED}${RETIRED.replace('  retired:\n', '').replace('beta', 'betta')}`]],
      [
        'content/changes.yaml › [0].retired[1].id: "betta" is not in the register. Correct the id; if its check is new in checks.yaml, run npm run register.',
      ],
    ],
    [
      'a check that is added twice',
      [[CHANGES, '[gamma]', '[gamma, alpha]']],
      [
        'content/changes.yaml › [0].added[1]: Added id "alpha" is already used in content/changes.yaml › [1].edition. A check is added once: take one of the two out.',
      ],
    ],
    [
      'a check that is retired twice',
      [[CHANGES, RETIRED, `${RETIRED}${RETIRED.replace('  retired:\n', '')}`]],
      [
        'content/changes.yaml › [0].retired[1].id: Retired id "beta" is already used in content/changes.yaml › [0].retired[0].id. A check is retired once: take one of the two out.',
      ],
    ],
    [
      'a check that vanished',
      [[CHANGES, RETIRED, '']],
      [
        'content/changes.yaml › retired: "beta" is in no checks.yaml any more, and no entry retires it. Put the check back, or list it under retired: with the statement it had and the reason.',
      ],
    ],
    [
      'a retired check that is still asked',
      [[CHANGES, RETIRED, `${RETIRED}${RETIRED.replace('  retired:\n', '').replace('beta', 'gamma')}`]],
      [
        'content/changes.yaml › [0].retired[1].id: "gamma" is still in content/practices/one/checks.yaml › sections[1].checks[0]. Take the check out there, or out of this list.',
      ],
    ],
    [
      'an entry that is not older than the one above it',
      [[CHANGES, '- date: 2020-02-01', '- date: 2021-03-04']],
      [
        'content/changes.yaml › [1].date: Not older than the entry above it. Entries stand newest first, one for each day: move this one up, or fold it into that of 2021-03-04.',
      ],
    ],
    [
      'an edition in a newer entry',
      [
        [CHANGES, '  added: [gamma]\n', '  edition: 3\n'],
        [CHANGES, '  edition: 2\n', '  reworded: [{ id: alpha, says: It was. }]\n'],
      ],
      [
        'content/changes.yaml › [0].edition: Only the oldest entry publishes an edition. List the ids under added: instead.',
      ],
    ],
    [
      'an edition beyond the register',
      [
        [CHANGES, '  added: [gamma]\n', ''],
        [CHANGES, 'edition: 2', 'edition: 4'],
      ],
      ['content/changes.yaml › [1].edition: The register has only 3 ids. Write at most that many.'],
    ],
  ])('%s', (_, alterations, faults) => {
    expect(faultsOf(...alterations)).toEqual(faults);
  });
});

describe('statements', () => {
  test.each<[string, readonly Alteration[], readonly string[]]>([
    [
      'a statement that was reworded without an entry',
      [[CHECKS, 'of 300 ms', 'of 200 ms']],
      [
        "content/practices/one/checks.yaml › sections[0].checks[0].statement: Reworded since it was recorded on 2021-03-04. Say what is different under reworded: in an entry of content/changes.yaml with today's date, then run npm run register. If it means something else now, it needs a new id: retire this check and add one.",
      ],
    ],
    [
      'a statement that is not recorded',
      [['register.json', ',\n    "gamma": "2021-03-04 d9849053"', '']],
      ['content/practices/one/checks.yaml › sections[1].checks[0].statement: Not recorded. Run npm run register.'],
    ],
    [
      'a record that is none',
      [['register.json', '2021-03-04 d9849053', 'd9849053']],
      ['content/register.json › statements.gamma: Not a record. Restore the file from version control.'],
    ],
    [
      'other white space and quotation marks are not other words',
      [[CHECKS, "it's written", 'it’s\n          written']],
      [],
    ],
  ])('%s', (_, alterations, faults) => {
    expect(faultsOf(...alterations)).toEqual(faults);
  });
});

describe('the file by itself', () => {
  test.each<[string, readonly Alteration[], readonly string[]]>([
    [
      'no list',
      [[CHANGES, NEWEST, `changes:\n${NEWEST}`]],
      ['content/changes.yaml: Not a list. Begin each entry with "- date:".'],
    ],
    [
      'no date',
      [[CHANGES, NEWEST, '- date:\n']],
      ['content/changes.yaml › [0].date: No date. Write a day as year, month and day, such as 2026-11-22.'],
    ],
    [
      'a day that does not exist',
      [[CHANGES, '2021-03-04', '2021-02-29']],
      ['content/changes.yaml › [0].date: Not a date. Write a day as year, month and day, such as 2026-11-22.'],
    ],
    [
      'a sentence without an end',
      [[CHANGES, 'It names the bound.', 'It names the bound']],
      ['content/changes.yaml › [0].reworded[0].says: Does not end like a sentence. Close it with a full stop.'],
    ],
    [
      'a retirement without its statement',
      [[CHANGES, '      statement: Every service has two readers.\n', '']],
      [
        'content/changes.yaml › [0].retired[0].statement: Missing or not text. Write one line; put it in quotes when it contains a colon or a hash sign.',
      ],
    ],
    [
      'a field that is not one',
      [[CHANGES, '  added: [', '  add: [']],
      ['content/changes.yaml › [0].add: No such field. Check its spelling, or take it out.'],
    ],
    [
      'no list of ids',
      [[CHANGES, '[gamma]', 'gamma']],
      [
        'content/changes.yaml › [0].added: Not a list. Write the ids of the new checks, such as [one-writer-per-table].',
      ],
    ],
    [
      'no list of rewordings',
      [[CHANGES, '    - id: alpha\n      says: It names the bound.', '    id: alpha']],
      [
        'content/changes.yaml › [0].reworded: Not a list. Begin each reworded check with "- id:" and say beside it what is different.',
      ],
    ],
    [
      'no list of retirements',
      [[CHANGES, RETIRED, '  retired: beta\n']],
      [
        'content/changes.yaml › [0].retired: Not a list. Begin each retired check with "- id:", then give its statement and say why it goes.',
      ],
    ],
    [
      'an entry that changes nothing',
      [[CHANGES, '  edition: 2\n', '']],
      ['content/changes.yaml › [1]: Changes nothing. List what was added, reworded or retired, or take the entry out.'],
    ],
    [
      'an edition that is no number',
      [[CHANGES, 'edition: 2', 'edition: all']],
      [
        'content/changes.yaml › [1].edition: Not a whole number. Write how many ids of the register this entry publishes, such as edition: 128.',
      ],
    ],
    [
      'an edition of nothing',
      [[CHANGES, 'edition: 2', 'edition: 0']],
      [
        'content/changes.yaml › [1].edition: Publishes nothing. Write how many ids of the register this entry publishes, such as edition: 128.',
      ],
    ],
  ])('%s', (_, alterations, faults) => {
    expect(faultsOf(...alterations)).toEqual(faults);
  });
});
