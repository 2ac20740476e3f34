import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { licencesOf, SHIPPED } from './licence.ts';

test('every package that ships has a licence that can be given along', () => {
  for (const name of SHIPPED) expect(globSync(`node_modules/${name}/LICENSE*`), name).toHaveLength(1);
});

test('a dependency that is not listed is one that no browser is given', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
  const build = ['@astrojs/markdown-satteri', '@astrojs/mdx', '@astrojs/preact', '@astrojs/sitemap', 'astro'];
  const given = Object.keys(dependencies).filter((name) => !build.includes(name));
  expect(SHIPPED).toEqual(expect.arrayContaining(given));
});

test('they stand one after the other, each under its name', () => {
  expect(
    licencesOf([
      { name: 'one', text: 'First.\r\nMore.\n' },
      { name: 'two', text: 'Second.' },
    ]),
  ).toMatch(/^one\n=+\n\nFirst\.\nMore\.\n\n\ntwo\n=+\n\nSecond\.\n$/);
});
