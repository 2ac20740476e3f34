import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** The modules as a build makes them whose catalogue has a mark. */
async function built(mark: string) {
  vi.stubEnv('CATALOGUE_MARK', mark);
  vi.resetModules();
  const [keys, { THEME_SCRIPT, THEME_KEY }] = await Promise.all([
    import('../../state/storage/key.ts'),
    import('./theme-script.ts'),
  ]);
  return { ...keys, THEME_SCRIPT, THEME_KEY };
}

test.each([
  ['', 'loadbearing'],
  ['abcdef', 'loadbearing-abcdef'],
])('the head reads the keys that the site writes, with the mark %j', async (mark, name) => {
  const { THEME_SCRIPT, THEME_KEY, PREFIX, THEME, KEYS, DATABASE } = await built(mark);
  expect(THEME_SCRIPT).toContain(`'${PREFIX}'`);
  expect(THEME_KEY).toBe(THEME);
  expect([PREFIX, THEME, KEYS, DATABASE]).toEqual([`${name}/1/`, `${name}/1/theme`, `${name}/1/keys`, name]);
});

test('a catalogue with a mark has keys of its own, which no other reads', async () => {
  const ours = await built('');
  const theirs = await built('abcdef');
  const key = theirs.checkKey('first', 'answer', 'a-check');
  expect(theirs.parseKey(key)).toMatchObject({ kind: 'answer', checkId: 'a-check' });
  expect(ours.parseKey(key)).toBeUndefined();
  expect(key.startsWith(ours.PREFIX)).toBe(false);
});
