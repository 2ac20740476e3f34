import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Snapshot } from '../../domain/assessment/snapshot.ts';
import { encodeCode } from './code.ts';
import { openCode } from './open.ts';

const register = ['a', 'b', 'c', 'd', 'e', 'f'];
const SITE = 'https://example.org/summary/#';

const named = (name: string): Snapshot => ({
  name,
  tier: 'production',
  date: '2026-11-22',
  edition: 6,
  answers: { a: 'yes', f: 'no' },
  notes: {},
});
const codeFor = (name: string) => encodeCode(named(name), register).code;

/** A code with such an end, found by trying names. */
function ending(pattern: RegExp): string {
  for (let n = 0; n < 100_000; n += 1) {
    const code = codeFor(`${'x'.repeat(n % 3)}API ${n}`);
    if (pattern.test(code)) return code;
  }
  throw new Error(`No code ends like ${pattern}.`);
}

const HUB = codeFor('Hub');

describe('what stands around a code does no harm', () => {
  test.each<[string, string]>([
    ['nothing', HUB],
    ['a link', SITE + HUB],
    ['a full stop', `${SITE}${HUB}.`],
    ['a bracket and a comma', `(${SITE}${HUB}),`],
    ['an ellipsis', `${SITE}${HUB}…`],
    ['parameters of a mail program', `${SITE}${HUB}&data=05%7C02%7Cx`],
    ['parameters of a campaign', `${SITE}${HUB}?utm_source=chat&utm_medium=x`],
    ['words behind it', `${SITE}${HUB} is how we stand`],
    ['emphasis', `_${SITE}${HUB}_`],
    ['a line break in the middle', `${SITE}${HUB.slice(0, 12)}\n${HUB.slice(12)}`],
    ['many line breaks', `${SITE}${HUB.replace(/.{6}(?=.)/g, '$&\r\n')}`],
    ['a quoted line break', `> ${SITE}${HUB.slice(0, 12)}\n> ${HUB.slice(12)}`],
    ['a soft line break', `${SITE}${HUB.slice(0, 12)}=\r\n${HUB.slice(12)}\n\nRegards`],
    ['percent-encoding', `${SITE}${HUB.replace('.', '%2E')}%20`],
  ])('%s', async (_, text) => {
    expect(await openCode(text, register)).toEqual({ ok: true, snapshot: named('Hub'), code: HUB });
  });
});

test.each([/_$/, /[^_-]-$/, /__$/, /-_$/])('an end like %s that a program left out is found again', async (pattern) => {
  const code = ending(pattern);
  for (const text of [code, SITE + code, SITE + code.replace(/[_-]+$/, '')]) {
    expect(await openCode(text, register)).toMatchObject({ ok: true, code });
  }
  const broken = `${code.slice(0, 12)}\n${code.slice(12).replace(/[_-]+$/, '')}`;
  expect(await openCode(broken, register)).toMatchObject({ ok: true, code });
});

test.each([
  ['', 'empty'],
  [SITE, 'empty'],
  ['no link', 'not-a-code'],
  ['3.AAAA', 'newer-version'],
  [`${SITE}${HUB.slice(0, -4)}`, 'cut-short'],
  [`${SITE}${HUB.slice(0, 8)}A${HUB.slice(9)}.`, 'damaged'],
  [`1.${'A'.repeat(70_000)}`, 'too-long'],
])('%j is told as what it is', async (text, fault) => {
  expect(await openCode(text, register)).toMatchObject({ ok: false, fault });
});

test('any text: never a throw, and a code that was in it is found', async () => {
  const around = fc.string({ unit: fc.constantFrom(' ', '.', ',', ')', '"', '\n', '…', '&', '?', '='), maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(fc.string(), around, fc.string(), async (name, after, junk) => {
      const code = codeFor(name);
      expect(await openCode(`${SITE}${code}${after}`, register)).toMatchObject({ ok: true, code });
      expect(typeof (await openCode(junk, register)).ok).toBe('boolean');
    }),
  );
});
