import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { folderOf } from '../../tests/fixtures/folder.ts';
import { brokenLinks, linkAudit } from './link-audit.ts';

const FILES = {
  'style.css': '',
  'a b.txt': '',
  '404.html': '',
  'practices/index.html': '<h1 id="top">',
  'practices/one/index.html': '<h2 id="größe">',
  'tools/one/index.html': '<h2 id="how">',
  'summary/index.html': '<main id="main">',
};

/** What is wrong with one link on the page `practices/one/two/`. */
function broken(base: string, link: string): readonly string[] {
  const dist = folderOf({
    ...FILES,
    'index.html': `<a href="${base}">`,
    'practices/one/two/index.html': `<p id="here"><a href="${link}">x</a>`,
  });
  return brokenLinks(dist, base);
}

describe.each(['/', '/some/base/'])('under %s', (base) => {
  test.each([
    base,
    `${base}index.html`,
    `${base}practices/`,
    `${base}practices/#top`,
    `${base}practices/?level=essential#top`,
    `${base}practices/one/#gr%C3%B6%C3%9Fe`,
    `${base}practices/one/#größe`,
    `${base}404.html`,
    `${base}tools/one/#slo=99.95`,
    `${base}summary/#1.Ab-_9`,
    `${base}summary/#1abcdef.Ab-_9`,
    `${base}style.css`,
    `${base}a%20b.txt`,
    '#here',
    '#',
    '',
    'https://example.org/nowhere#at-all',
    'mailto:someone@example.org',
    'data:image/png;base64,AA==',
  ])('%j leads somewhere', (link) => {
    expect(broken(base, link)).toEqual([]);
  });

  test.each([
    [`${base}practices/none/`, 'leads to no page or file.'],
    ['../three/', 'is relative. Build it with href().'],
    ['../', 'is relative. Build it with href().'],
    ['./', 'is relative. Build it with href().'],
    ['two.html', 'is relative. Build it with href().'],
    [`${base}nothing.css`, 'leads to no page or file.'],
    [`${base}practices`, 'leads to no page or file.'],
    [`${base}practices/#bottom`, 'names an anchor that the page lacks.'],
    [`${base}practices/index.html#bottom`, 'names an anchor that the page lacks.'],
    [`${base}tools/one/#there`, 'names an anchor that the page lacks.'],
    [`${base}summary/#1`, 'names an anchor that the page lacks.'],
    [`${base}practices/#1.Ab-_9`, 'names an anchor that the page lacks.'],
    [`${base}practices/#slo=99.95`, 'names an anchor that the page lacks.'],
    ['#there', 'names an anchor that the page lacks.'],
    [`${base}style.css/`, 'leads to no page or file.'],
    ['https://[', 'is not an address.'],
    [`${base}practices/#50%`, 'names an anchor that the page lacks.'],
    [`${base}%E0%A4%A`, 'leads to no page or file.'],
  ])('%j %s', (link, says) => {
    expect(broken(base, link)).toEqual([`practices/one/two/: "${link}" ${says}`]);
  });
});

test.each(['/', '/practices/', '/somewhere/else/'])('%j leaves the base path', (link) => {
  expect(broken('/some/base/', link)).toEqual([
    `practices/one/two/: "${link}" leaves the base path /some/base/. Build it with href().`,
  ]);
});

test('every page is audited, each broken link once a page; scripts and pictures are links too', () => {
  const dist = folderOf({
    'index.html': '<a href="/none/"></a><a href="/none/"></a><img src="/none.png"><script src="/none.js"></script>',
    'a/index.html': '<link href="/none.css"><a>no link</a>',
  });
  expect(brokenLinks(dist, '/')).toEqual([
    ': "/none/" leads to no page or file.',
    ': "/none.png" leads to no page or file.',
    ': "/none.js" leads to no page or file.',
    'a/: "/none.css" leads to no page or file.',
  ]);
});

test('the build fails on a broken link, and passes without', () => {
  const audit = (base: string, html: string) => {
    const { 'astro:config:done': configured, 'astro:build:done': done } = linkAudit().hooks as Readonly<
      Record<string, (options: object) => void>
    >;
    configured?.({ config: { base } });
    done?.({ dir: pathToFileURL(`${folderOf({ 'index.html': html })}/`) });
  };
  expect(() => audit('/base', '<a href="/base/">')).not.toThrow();
  expect(() => audit('/', '<a href="/x/"><a href="#y">')).toThrow(
    '2 broken internal links:\n  : "/x/" leads to no page or file.\n  : "#y" names an anchor that the page lacks.',
  );
});
