import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BaseIntegrationHooks } from 'astro';
import { expect, test } from 'vitest';
import { folderOf } from '../../tests/fixtures/folder.ts';
import { csp, withOneStyle, withPolicy } from './csp.ts';

const HEAD = '<!doctype html><html><head><meta charset="utf-8">';
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function directives(html: string): Readonly<Record<string, readonly string[]>> {
  const policy = /<meta charset="utf-8"[^>]*><meta http-equiv="content-security-policy" content="([^"]*)">/i.exec(
    html,
  )?.[1];
  return Object.fromEntries(
    (policy ?? '').split('; ').map((one) => [one.split(' ')[0] ?? '', one.split(' ').slice(1)]),
  );
}

test('a page without inline code gets the strict policy right after its charset', () => {
  const html = withPolicy(`${HEAD}<script src="/a.js"></script></head></html>`, 'a/');
  expect(html.startsWith(`${HEAD}<meta http-equiv="content-security-policy"`)).toBe(true);
  expect(directives(html)).toEqual({
    'default-src': ["'none'"],
    'connect-src': ["'self'"],
    'font-src': ["'self'"],
    'img-src': ["'self'", 'data:'],
    'manifest-src': ["'self'"],
    'worker-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'script-src': ["'self'", "'wasm-unsafe-eval'"],
    'style-src': ["'self'"],
  });
});

test('what the build wrote inline is allowed by its hash, once, to the letter', () => {
  const scripts = ['\n  const a = "ü";\n', ' const a = "ü"; '];
  const page = `${HEAD}<script>${scripts[0]}</script><style>b{}</style></head>
    <script type="module">${scripts[1]}</script><script>${scripts[0]}</script><script></script>
    <style>b{}</style><STYLE media="print">i{}</STYLE><script src="/x.js">ignored</script>`;
  const { 'script-src': script, 'style-src': style } = directives(withPolicy(page, 'a/'));
  expect(script).toEqual(["'self'", "'wasm-unsafe-eval'", ...scripts.map(hashOf), hashOf('')]);
  expect(style).toEqual(["'self'", hashOf('b{}'), hashOf('i{}')]);
});

test('nothing is ever allowed that is not hashed', () => {
  const html = withPolicy(`${HEAD}<script>a</script><style>b</style>`, 'a/');
  expect(html).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|https?:/);
});

test('inline styles of the head are one, in their order and at the first place; those of the body stay', () => {
  const head = '<head><style>a{}</style><title>$&</title> <style>b{}</style><link><style>c{}</style></head>';
  const body = '<body><style>d{}</style></body>';
  expect(withOneStyle(head + body)).toBe(`<head><style>a{}b{}c{}</style><title>$&</title> <link></head>${body}`);
  for (const alone of ['<head><style>a{}</style></head>', '<head></head>', '<p></p>', ''])
    expect(withOneStyle(alone)).toBe(alone);
});

test('the rest of the page stays as it is, however its charset is written', () => {
  for (const charset of ['<meta charset="utf-8">', '<meta charset="UTF-8" />', '<META CHARSET="utf-8"/>']) {
    const page = `<html><head>${charset}<title>$& $1</title></head></html>`;
    expect(withPolicy(page, 'a/').replace(/<meta http-equiv[^>]*>/, '')).toBe(page);
  }
});

test('a page without a charset is refused by name, with what to do', () => {
  expect(() => withPolicy('<html><head></head></html>', 'practices/')).toThrow(
    'practices/ has no <meta charset="utf-8"> to put the policy after. Render it through BaseLayout.',
  );
});

test('the build gives every page its policy', () => {
  const dist = folderOf({ 'index.html': HEAD, 'a/index.html': HEAD, 'pagefind/x.html': HEAD });
  const done = csp().hooks['astro:build:done'] as (options: { readonly dir: URL }) => void;
  done({ dir: pathToFileURL(`${dist}/`) } satisfies Partial<Parameters<BaseIntegrationHooks['astro:build:done']>[0]>);
  const read = (file: string) => readFileSync(join(dist, file), 'utf8');
  expect(read('index.html')).toBe(withPolicy(HEAD, ''));
  expect(read('a/index.html')).toBe(withPolicy(HEAD, ''));
  expect(read('pagefind/x.html')).toBe(HEAD);
});

test('a page that leads elsewhere, which Astro writes without a layout, stays as it is', () => {
  const html =
    '<!doctype html><title>Redirecting to: /practices/</title><meta http-equiv="refresh" content="0;url=/practices/">';
  expect(withPolicy(html, 'parcelhub/')).toBe(html);
});
