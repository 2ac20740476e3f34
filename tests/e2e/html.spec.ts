import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { pagesIn } from '../../src/build/page-file.ts';

const pages = pagesIn('dist');

test('Every page of the build is valid HTML', async () => {
  const validator = new HtmlValidate(new FileSystemConfigLoader());
  const { results } = await validator.validateMultipleFiles(pages.map(({ file }) => file));
  const findings = results.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, message, selector }) => `${filePath} ${selector}: ${message} (${ruleId})`),
  );
  expect(findings).toEqual([]);
});

test('No page needs an inline style, which the policy would refuse', () => {
  const styled = pages.filter(({ file }) => / style="/.test(readFileSync(file, 'utf8')));
  expect(styled.map(({ path }) => path)).toEqual([]);
});

test('No two pages have the same title or description', () => {
  for (const part of [/<title>(.*?)<\/title>/, /<meta name="description" content="(.*?)"/]) {
    const texts = pages
      .filter(({ path }) => path !== '404.html')
      .map(({ file }) => part.exec(readFileSync(file, 'utf8'))?.[1]);
    expect(texts.filter((text) => text === undefined || text === '')).toEqual([]);
    expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([]);
  }
});

test('No field of the build is one whose state a browser brings back by itself', () => {
  const fields = pages.flatMap(({ file, path }) =>
    [...readFileSync(file, 'utf8').matchAll(/<(?:input|select|textarea)\b[^>]*>/g)].map(([field]) => ({ path, field })),
  );
  const brought = fields.filter(({ field }) => !/ autocomplete="off"| type="file"| readonly/.test(field));
  expect(brought).toEqual([]);
  expect(fields.length).toBeGreaterThan(100);
});
