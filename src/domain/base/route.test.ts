import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

test.each([
  ['/', '/'],
  ['/base', '/base/'],
  ['/base/', '/base/'],
  ['/deep/base//', '/deep/base/'],
  [undefined, '/'],
])('with the base path %j, addresses start with %s', async (base, start) => {
  vi.stubEnv('BASE_URL', base);
  const { BASE, checkPath, href, practicePath, templatePath, toolPath } = await import('./route.ts');
  expect(BASE).toBe(start);
  expect(href('summary/')).toBe(`${start}summary/`);
  expect(href(templatePath('slo'))).toBe(`${start}templates/slo/`);
  expect(href(toolPath('headroom'))).toBe(`${start}tools/headroom/`);
  expect(href(toolPath('headroom', 'load=90'))).toBe(`${start}tools/headroom/#load=90`);
  expect(href(practicePath('maintenance'))).toBe(`${start}practices/maintenance/`);
  expect(href(checkPath('maintenance', 'name-the-owners'))).toBe(`${start}practices/maintenance/#name-the-owners`);
});

test('the whole address of a page is on its site', async () => {
  const { addressOf } = await import('./route.ts');
  expect(addressOf('https://example.org', 'summary/')).toBe('https://example.org/summary/');
});

test('a practice of a pack has its page under the pack, and what a pack adds stands on its own page', async () => {
  const { checkPath, practicePath } = await import('./route.ts');
  expect(practicePath('modular-design')).toBe('practices/modular-design/');
  expect(practicePath('acme--basics')).toBe('packs/acme/basics/');
  expect(checkPath('acme--core', 'acme--in-the-catalogue')).toBe('packs/acme/#acme--in-the-catalogue');
});

test('where the build says that there are no packs, no address is one of theirs', async () => {
  vi.stubEnv('PACKS', '');
  const { practicePath } = await import('./route.ts');
  expect(practicePath('acme--basics')).toBe('practices/acme--basics/');
});

test.each([
  ['', 'preview/home.png'],
  ['summary/', 'preview/summary.png'],
  ['practices/maintenance/', 'preview/practices/maintenance.png'],
])('the page %j has its image at %s', async (page, path) => {
  const { previewPath } = await import('./route.ts');
  expect(previewPath(page)).toBe(path);
});
