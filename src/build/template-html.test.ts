import { expect, test } from 'vitest';
import { templateHtml } from './template-html.ts';

test('headings stand below those of the page, tables and code in frames that scroll', async () => {
  const html = await templateHtml('## Part\n\n| a | b |\n|---|---|\n| 1 | 5 ms |\n\n```yaml\nkey: 1\n```\n');
  expect(html).toContain('<h3>Part</h3>');
  expect(html).toMatch(/<div class="table-scroll" role="group" aria-label="Table" tabindex="0"><table>/);
  expect(html).toContain('5\u00a0ms');
  expect(html).toMatch(/<div class="code-block"><pre class="code"[^>]* role="group"[^>]*><code>/);
  expect(html.match(/<pre[^>]*>/)?.[0].match(/tabindex/g)).toHaveLength(1);
  expect(html).not.toContain('style=');
});
