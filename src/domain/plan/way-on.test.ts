import { expect, test } from 'vitest';
import type { Answers } from '../catalogue/answer.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { wayOn } from './way-on.ts';

const practice = (number: number) => ({
  number,
  slug: `p${number}`,
  title: `Practice ${number}`,
  checks: [
    { id: `e${number}`, level: 'essential', position: `${number}.1.1` },
    { id: `r${number}`, level: 'recommended', position: `${number}.1.2` },
  ] as const,
});
const practices = [practice(1), practice(2), practice(3)];
const catalogue: Catalogue = { register: [], practices };

test.each<[string, Answers, object]>([
  ['nothing answered', {}, { kind: 'begin', practice: practices[0] }],
  ['one begun in the middle', { e2: 'yes' }, { kind: 'continue', practice: practices[1] }],
  ['one finished', { e2: 'yes', r2: 'no' }, { kind: 'continue', practice: practices[2] }],
  ['the last one finished', { e3: 'yes', r3: 'no' }, { kind: 'continue', practice: practices[0] }],
  [
    'all answered, with gaps',
    { e1: 'no', r1: 'yes', e2: 'yes', r2: 'partly', e3: 'unknown', r3: 'na' },
    { kind: 'plan', gaps: 3, essential: 2 },
  ],
  ['all well', { e1: 'yes', r1: 'yes', e2: 'yes', r2: 'yes', e3: 'yes', r3: 'yes' }, { kind: 'done' }],
])('The way on with %s', (_what, answers, step) => {
  expect(wayOn(catalogue, answers, 'production')).toEqual(step);
});
