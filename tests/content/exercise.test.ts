import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/authoring/load.ts';
import { claims as badDay } from './exercise/bad-day.ts';
import { claims as bricks } from './exercise/bricks.ts';
import { claims as missingRecord } from './exercise/missing-record.ts';
import { claims as nextDoor } from './exercise/next-door.ts';
import { claims as outage } from './exercise/outage.ts';
import { claims as promise } from './exercise/promise.ts';
import { claims as restore } from './exercise/restore.ts';
import { claims as scalePath } from './exercise/scale-path.ts';
import { claims as threats } from './exercise/threats.ts';
import { claims as tickets } from './exercise/tickets.ts';

const CLAIMS = {
  promise,
  bricks,
  'scale-path': scalePath,
  'bad-day': badDay,
  threats,
  outage,
  tickets,
  restore,
  'missing-record': missingRecord,
  'next-door': nextDoor,
};

const { exercises } = loadContent('.').learning;

test('every exercise has its numbers computed again', () => {
  expect(Object.keys(CLAIMS).sort()).toEqual(exercises.map(({ meta }) => meta.id).sort());
});

describe.each(Object.entries(CLAIMS))('%s', (id, claims) => {
  const text = readFileSync(`content/onboarding/exercises/${id}.mdx`, 'utf8').replaceAll('\u00a0', ' ');

  test.each(claims)('$says', ({ says, is }) => {
    expect(is()).toBe(says);
    expect(text).toContain(says);
  });
});
