import { expect, test } from 'vitest';
import type { Answers } from '../catalogue/answer.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { LEVELS } from '../catalogue/level.ts';
import { afterKeyChecks } from './after-key-checks.ts';

const catalogue: Catalogue = {
  register: [],
  practices: [1, 2].map((number) => ({
    number,
    slug: `practice-${number}`,
    title: `Practice ${number}`,
    checks: [
      { id: `key-${number}`, level: 'essential' as const, position: `${number}.1.1` },
      ...LEVELS.map((level, i) => ({ id: `${level}-${number}`, level, position: `${number}.1.${i + 2}` })),
    ],
  })),
};
const keys = catalogue.practices.flatMap(({ checks }) => checks.slice(0, 1));

const both = (id: string): Answers => ({ [`${id}-1`]: 'yes', [`${id}-2`]: 'yes' });
const KEYS = both('key');
const ESSENTIALS = { ...KEYS, ...both('essential') };

test.each<[string, Answers, object]>([
  ['none is answered', {}, { kind: 'key-checks', count: 2, first: 0 }],
  ['one is left', { 'key-1': 'no' }, { kind: 'key-checks', count: 1, first: 1 }],
  ['the keys are answered', { ...KEYS, 'key-1': 'no' }, { kind: 'essentials', count: 2 }],
  [
    'there are gaps',
    { ...ESSENTIALS, 'key-1': 'no', 'recommended-1': 'partly' },
    { kind: 'plan', count: 2, essential: 1 },
  ],
  ['all essential ones are well', ESSENTIALS, { kind: 'others', count: 2 }],
  ['the tier asks nothing more', { ...ESSENTIALS, ...both('recommended') }, { kind: 'nothing' }],
])('%s', (_name, answers, next) => {
  expect(afterKeyChecks(catalogue, keys, answers, 'production')).toEqual(next);
});
