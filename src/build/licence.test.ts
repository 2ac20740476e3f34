import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { licenceOf, licencesOf, SHIPPED } from './licence.ts';

const facts = (name: string) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));

test('every package that ships has a licence that can be given along, and says where it comes from', () => {
  for (const shipped of SHIPPED) {
    expect(globSync(`node_modules/${shipped.name}/LICENSE*`), shipped.name).toHaveLength(1);
    const { says } = licenceOf(shipped, facts(shipped.name), '');
    expect(says[1], shipped.name).toMatch(/^From: https:\/\/github\.com\/[\w-]+\/[\w-]+$/);
    expect(says[2], shipped.name).toMatch(/^Licence: (?:MIT|OFL-1\.1)$/);
  }
});

test('a dependency that is not listed is one that no browser is given', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
  const build = ['@astrojs/markdown-satteri', '@astrojs/mdx', '@astrojs/preact', '@astrojs/sitemap', 'astro'];
  const given = Object.keys(dependencies).filter((name) => !build.includes(name));
  expect(SHIPPED.map(({ name }) => name)).toEqual(expect.arrayContaining(given));
});

test('a package without a repository is from its home page, or from nowhere that it says', () => {
  const shipped = { name: 'one', what: 'this' };
  const own = { version: '1.0.0', license: 'MIT' };
  expect(licenceOf(shipped, { ...own, homepage: 'https://one.example' }, '').says).toContain(
    'From: https://one.example',
  );
  expect(licenceOf(shipped, own, '').says).toEqual(['Here for: this', 'Licence: MIT']);
});

test('they are listed at a glance, and stand one after the other, each under its name', () => {
  const repository = { url: 'git+https://github.com/a/two.git' };
  expect(
    licencesOf([
      { name: 'one', says: [], text: 'First.\r\nMore.\n' },
      licenceOf({ name: 'two', what: 'that' }, { version: '1.0.0', license: 'MIT', repository }, 'Second.'),
    ]),
  ).toMatch(
    /^What reaches .*\n=+\n\none\n\ntwo 1\.0\.0\n {2}Here for: that\n {2}From: https:\/\/github\.com\/a\/two\n {2}Licence: MIT\n\n\none\n=+\n\nFirst\.\nMore\.\n\n\ntwo 1\.0\.0\n=+\n\nSecond\.\n$/,
  );
});
