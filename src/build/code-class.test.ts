import { codeToHtml, createCssVariablesTheme } from 'shiki';
import { expect, test } from 'vitest';
import { codeClasses } from './code-class.ts';

const theme = createCssVariablesTheme({ name: 'css-variables', variablePrefix: '--astro-code-' });

test('highlighted code has classes and no style attribute', async () => {
  const html = await codeToHtml('const n = 1; // one\nlet s = "two";', {
    lang: 'ts',
    theme,
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
  const html = await codeToHtml(code, { lang: 'js', theme, transformers: [codeClasses] });
  const text = html
    .replace(/<[^>]+>/g, '')
    .replace(/&#x3C;|&lt;/g, '<')
    .replace(/&#x26;|&amp;/g, '&')
    .replace(/&gt;/g, '>');
  expect(text).toBe(code);
});

test('however busy the machine, no line is given up', async () => {
  const limits: unknown[] = [];
  const watch = {
    tokens(this: { readonly options: object }) {
      limits.push('tokenizeTimeLimit' in this.options ? this.options.tokenizeTimeLimit : undefined);
    },
  };
  await codeToHtml('let a;', { lang: 'ts', theme, transformers: [codeClasses, watch] });
  expect(limits).toEqual([0]);
});
