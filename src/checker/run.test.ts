import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../domain/catalogue/catalogue.ts';
import { writeFile } from '../share/file/assessment-file.ts';
import { type Machine, type Publication, runChecker } from './run.ts';

const catalogue: Catalogue = {
  register: ['e1', 'r1'],
  practices: [
    {
      ...{ number: 1, slug: 'one', title: 'One' },
      checks: [
        { id: 'e1', level: 'essential', position: '1.1.1' },
        { id: 'r1', level: 'recommended', position: '1.1.2' },
      ],
    },
  ],
};

const publication: Publication = {
  ...{ catalogue, changes: [], statements: new Map(), uid: 'k4w9t2pzm7xd', mark: '' },
  summary: 'https://docs.example/summary/',
};

const file = (answers: Readonly<Record<string, 'yes' | 'partly' | 'no'>>, uid = 'k3v9x2m8q1') =>
  writeFile([{ uid, name: 'Payments', tier: 'critical', answers, notes: {} }], {
    ...{ exported: '2026-11-20', edition: 2, catalogue: 'k4w9t2pzm7xd', schema: 'x' },
  });

const FILES: Readonly<Record<string, string>> = {
  'good.json': file({ e1: 'yes', r1: 'yes' }),
  'third.json': file({ e1: 'yes', r1: 'partly' }),
  'locked.svg': file({ e1: 'yes' }),
  'worse.json': file({ e1: 'yes', r1: 'no' }),
  'other.json': file({ e1: 'yes' }, 'z3v9x2m8q1'),
  'empty.json': writeFile([], { exported: '2026-11-20', edition: 2, schema: 'x' }),
  'bad.json': '{ "format": "loadbearing-assessment", "version": 1, "exported": "never" }',
};

function run(...args: string[]) {
  const written = new Map<string, string>();
  const machine: Machine = {
    args,
    today: '2026-11-26',
    read: (path) => {
      const text = FILES[path];
      return text === undefined ? { fault: 'There is no such file.' } : { text };
    },
    linesOf: () => undefined,
    write: (path, text) => {
      if (path === 'locked.svg') return { fault: 'It may not be read or written.' };
      written.set(path, text);
      return {};
    },
  };
  return { ...runChecker(publication, machine), written };
}

describe('the checker', () => {
  test('passes a good file, and gives its summary link', () => {
    const { code, out, err } = run('good.json');
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('# good.json: passes');
    expect(out).toMatch(/\[Summary\]\(<https:\/\/docs\.example\/summary\/#1\.[\w-]+>\)/);
  });

  test('says what got worse', () => {
    expect(run('worse.json').code).toBe(0);
    const { code, out } = run('worse.json', '--against', 'good.json');
    expect(code).toBe(1);
    expect(out).toContain('- `r1`: Yes before, No now, and its note did not change.');
    expect(JSON.parse(run('worse.json', '--against', 'good.json', '--json').out)).toMatchObject({ passes: false });
  });

  test('says what is gone', () => {
    const { code, out } = run('other.json', '--against', 'good.json');
    expect(code).toBe(1);
    expect(out).toContain('Gone from the file, which falls short\n\n- Payments\n');
  });

  test('writes a badge', () => {
    expect(run('good.json', '--badge', 'badge.svg').written.get('badge.svg')).toMatch(/^<svg/);
  });

  test.each([
    [['gone.json'], 'gone.json: There is no such file.\n'],
    [['good.json', '--against', 'gone.json'], 'gone.json: There is no such file.\n'],
    [['bad.json'], 'bad.json: exported: '],
    [['empty.json', '--badge', 'a.svg'], 'empty.json has no assessment to draw a badge of.\n'],
    [['good.json', '--badge', 'locked.svg'], 'locked.svg: It may not be read or written.\n'],
    [['good.json', '--today', 'soon'], '--today is “soon”, which is no day. Write one such as 2026-11-26.\n'],
    [[], 'No file is named.\n\nUsage: '],
  ])('%j cannot be used', (args, says) => {
    const { code, out, err } = run(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(says);
  });

  test('merges two files into the second, and says what both changed', () => {
    const merged = run('--merge', 'good.json', 'worse.json', 'good.json');
    expect([merged.code, merged.err, merged.written.get('worse.json')]).toEqual([0, '', FILES['worse.json']]);
    const both = run('--merge', 'good.json', 'worse.json', 'third.json');
    expect([both.code, both.err]).toEqual([1, 'Changed by both: Payments (k3v9x2m8q1): answers.r1\n']);
    expect(both.written.get('worse.json')).toContain('<<<<<<< ours');
  });

  test.each([
    [['gone.json', 'good.json', 'good.json'], 'gone.json: There is no such file.\n'],
    [['good.json', 'bad.json', 'good.json'], 'ours: exported: '],
    [['good.json', 'locked.svg', 'good.json'], 'locked.svg: It may not be read or written.\n'],
  ])('%j cannot be merged', (files, says) => {
    expect(run('--merge', ...files)).toMatchObject({ code: 2, err: expect.stringContaining(says) });
  });

  test('says how it is called', () => {
    expect(run('--help')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^Usage: node check-assessment\.mjs FILE/),
    });
  });
});
