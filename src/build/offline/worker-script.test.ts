import { Script } from 'node:vm';
import { expect, test } from 'vitest';
import { folderOf } from '../../../tests/fixtures/folder.ts';
import { farewellScript, workerScript } from './worker-script.ts';

const SITE = { base: '/docs/', edition: 145, catalogue: '0123abcd' };

test('the worker is one classic script with its list, its base path and its build', async () => {
  const code = await workerScript(folderOf({ 'index.html': 'a', '_astro/a.1.js': 'b' }), SITE);
  expect(() => new Script(code)).not.toThrow();
  expect(code).not.toMatch(/^\s*(?:import|export)\b/m);
  for (const said of ['"/docs/"', '"_astro/a.1.js"', '145', '0123abcd']) expect(code).toContain(said);
});

test('it is the same for the same build, and another for another, so that browsers notice', async () => {
  const code = (page: string) => workerScript(folderOf({ 'index.html': page }), SITE);
  expect(await code('a')).toBe(await code('a'));
  expect(await code('a')).not.toBe(await code('b'));
});

test('neither it nor its farewell knows what a reader stored', async () => {
  for (const code of [await workerScript(folderOf({ 'index.html': 'a' }), SITE), await farewellScript('/docs/')])
    expect(code).not.toMatch(/localStorage|indexedDB|loadbearing\//);
});

test('the farewell removes caches of its own base path, and itself', async () => {
  const code = await farewellScript('/docs/');
  expect(() => new Script(code)).not.toThrow();
  expect(code).toContain('"/docs/"');
  expect(code).toContain('unregister');
});
