import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { withoutSignals } from './plain-preact.ts';

test('The installed client of Preact can be had without signals', () => {
  const file = createRequire(import.meta.url).resolve('@astrojs/preact/client.js');
  expect(withoutSignals(readFileSync(file, 'utf8'))).toContain('const signalsRaw = undefined;');
});

test('A client with another text stops the build', () => {
  expect(() => withoutSignals('export default () => {};')).toThrow(/src\/build\/plain-preact\.ts/);
});
