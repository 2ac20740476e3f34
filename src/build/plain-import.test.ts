import { expect, test } from 'vitest';
import { expectPlain, withoutWrapper } from './plain-import.ts';

test('Vite’s wrapper is taken out, and all else stays', () => {
  const plugins = [{ name: 'vite:css' }, { name: 'native:import-analysis-build' }, { name: 'vite:manifest' }];
  withoutWrapper(plugins);
  expect(plugins.map(({ name }) => name)).toEqual(['vite:css', 'vite:manifest']);
});

test('A Vite without the wrapper stops the build, so that nobody believes it was taken out', () => {
  expect(() => withoutWrapper([{ name: 'vite:css' }])).toThrow(/src\/build\/plain-import\.ts/);
});

test('A chunk with something of the wrapper in it stops the build', () => {
  expect(() => expectPlain('a.js', 'import("./b.js")')).not.toThrow();
  expect(() => expectPlain('a.js', '__vitePreload(()=>import("./b.js"),[])')).toThrow(/a\.js/);
  expect(() => expectPlain('a.js', 'const __vite__mapDeps=(i)=>i')).toThrow(/__vite__mapDeps/);
});
