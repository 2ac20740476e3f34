import { codeToHtml, createCssVariablesTheme } from 'shiki';
import { expect, test } from 'vitest';
import { codeClasses } from './code-class.ts';

// Shiki gives a line up after half a second; a busy machine would change the outcome.
const tokenizeTimeLimit = 0;
const theme = createCssVariablesTheme({ name: 'css-variables', variablePrefix: '--astro-code-' });

test('highlighted code has classes and no style attribute', async () => {
  const html = await codeToHtml('const n = 1; // one\nlet s = "two";', {
    lang: 'ts',
    theme,
    tokenizeTimeLimit,
    transformers: [codeClasses],
  });
  expect(html).not.toContain('style=');
  expect(html).toMatch(/^<pre class="code"/);
  expect(html).toMatch(/<span class="tk-keyword">const<\/span>/);
  expect(html).toMatch(/<span class="tk-comment">\/\/ one<\/span>/);
  expect(html).toMatch(/<span class="tk-string-expression">.*two.*<\/span>/);
  expect(html).not.toContain('tk-foreground');
});

test('nothing of the code is lost', async () => {
  const code = 'a < b && "c" >= `d`;';
  const html = await codeToHtml(code, { lang: 'js', theme, tokenizeTimeLimit, transformers: [codeClasses] });
  const text = html
    .replace(/<[^>]+>/g, '')
    .replace(/&#x3C;|&lt;/g, '<')
    .replace(/&#x26;|&amp;/g, '&')
    .replace(/&gt;/g, '>');
  expect(text).toBe(code);
});
