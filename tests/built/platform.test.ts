import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { browsers } from 'web-features';
import { SITE } from '../../scripts/served.ts';
import { BROWSERS, EXTRAS, PROMISED_SINCE } from '../../src/platform.ts';
import { builtFeatures } from './feature/built.ts';
import { isOlder } from './feature/known.ts';
import { scriptFeatures } from './feature/script.ts';
import { sourceMembers } from './feature/source.ts';
import { styleFeatures } from './feature/style.ts';

const sources = globSync('src/{domain,share,state,islands}/**/*.{ts,tsx}').filter(
  (file) => !/\.test\.tsx?$|\.d\.ts$/.test(file),
);
const within = (key: string) => isOlder(key, PROMISED_SINCE);
/** Whether an entry of the list means a feature: itself, or what it is a part of. */
const means = (listed: string, key: string) => key === listed || key.startsWith(`${listed}.`);
const LISTED = EXTRAS.flatMap(({ features }) => features);

describe('what the site asks of a browser', () => {
  const beyond = new Map<string, string>();
  for (const [key, file] of builtFeatures(SITE.folder)) if (!within(key)) beyond.set(key, file);
  for (const [member, keys] of sourceMembers(sources)) {
    if (!keys.some(within)) beyond.set(keys[0] ?? '', member);
  }

  test('is in every promised one, or /browsers/ says what stands in', () => {
    const unsaid = [...beyond].filter(([key]) => !LISTED.some((listed) => means(listed, key)));
    expect(unsaid, `Not in every browser since ${PROMISED_SINCE}: do without, or add it to src/platform.ts`).toEqual(
      [],
    );
  });

  test('is used where /browsers/ says that it is', () => {
    expect(LISTED.filter((listed) => ![...beyond.keys()].some((key) => means(listed, key)))).toEqual([]);
    expect(new Set(LISTED).size).toBe(LISTED.length);
  });
});

test('The page says all of it', () => {
  const page = readFileSync(`${SITE.folder}/browsers/index.html`, 'utf8');
  const said = [...Object.values(BROWSERS).flatMap(({ name, oldest }) => [name, oldest]), PROMISED_SINCE];
  expect(
    [...said, ...EXTRAS.flatMap(({ name, without }) => [name, without])].filter((text) => !page.includes(text)),
  ).toEqual([]);
});

/** A version of a browser. The package's own types name their file in a way that a module cannot find. */
type Release = { readonly date: string; readonly version: string };

test('The promised versions are the newest of that day', () => {
  const then = Object.entries(browsers).map(([id, { releases }]) => {
    const before = (releases as readonly Release[])
      .filter(({ date }) => date <= PROMISED_SINCE)
      .toSorted((a, b) => a.date.localeCompare(b.date));
    return [id, before.at(-1)?.version];
  });
  expect(Object.entries(BROWSERS).map(([id, { oldest }]) => [id, oldest])).toEqual(then);
});

test('Of a built site, all of its files are looked at: pages with what stands in them, styles and scripts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'loadbearing-feature-'));
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
  mkdirSync(join(folder, 'pagefind'));
  write(
    'index.html',
    '<style>@scope (p) {}</style><dialog closedby="any"></dialog><script>cookieStore.get("a")</script><script type="application/json">{</script>',
  );
  write('one.css', 'p { corner-shape: squircle }');
  write('one.js', 'new URLPattern("/")');
  write('pagefind/pagefind-ui.js', 'new Observable()');
  const found = [...builtFeatures(folder).keys()];
  const wanted = ['css.at-rules.scope', 'html.elements.dialog.closedby', 'api.Window.cookieStore'];
  expect(found).toEqual(expect.arrayContaining([...wanted, 'css.properties.corner-shape', 'api.URLPattern']));
  expect(found).not.toContain('api.Observable');
  write('two.js', 'const a = /(?i:a)b/');
  expect(() => builtFeatures(folder)).toThrow(/two\.js has syntax that a promised browser may not read/);
  rmSync(folder, { recursive: true });
});

describe('a feature is found', () => {
  test.each([
    ['a property', 'p { field-sizing: content }', 'css.properties.field-sizing'],
    ['a value', 'p { display: grid-lanes; text-wrap: pretty }', 'css.properties.text-wrap.pretty'],
    ['a selector', 'p:has(a) { color: red }', 'css.selectors.has'],
    ['a nested rule', 'p { & a { color: red } }', 'css.selectors.nesting'],
    ['a rule', '@scope (main) { p { color: red } }', 'css.at-rules.scope'],
    ['a query', '@media (prefers-contrast: more) { p { color: red } }', 'css.at-rules.media.prefers-contrast'],
    ['a range in a query', '@media (width > 10rem) { p { color: red } }', 'css.at-rules.media.range_syntax'],
    ['a function', 'p { color: light-dark(red, blue) }', 'css.types.color.light-dark'],
    ['a function in a variable', ':root { --x: contrast-color(red) }', 'css.types.color.contrast-color'],
    ['a unit', 'p { width: 1rcap }', 'css.types.length.rcap'],
    ['a function that nobody knows', 'p { width: tomorrow(1px) }', 'css.types.tomorrow'],
  ])('in styles: %s', (_, css, key) => {
    expect(styleFeatures(css)).toContain(key);
  });

  test.each([
    ['a global', 'new URLPattern("/")', 'api.URLPattern'],
    ['a member of one', 'Promise.try(() => 1)', 'javascript.builtins.Promise.try'],
    ['a global function', 'requestIdleCallback(f)', 'api.Window.requestIdleCallback'],
  ])('in scripts: %s', (_, code, key) => {
    expect(scriptFeatures(code)).toContain(key);
  });

  test('and a name that the script makes itself is none', () => {
    expect(scriptFeatures('export function open({ share }, [stop]) { stop(); share(); open() }')).toEqual([]);
  });

  test.each(['/(?i:a)b/', 'await using a = b', 'import a from "a" with { type: "json" }'])(
    'and the newer syntax of %s is refused',
    (code) => {
      expect(() => scriptFeatures(code)).toThrow(SyntaxError);
    },
  );
});
