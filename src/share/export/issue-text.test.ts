import { expect, test } from 'vitest';
import { gapOf, HOSTILE, sheetOf } from '../../../tests/fixtures/plan-sheet.ts';
import type { Check } from '../../domain/catalogue/check.ts';
import { issueText } from './issue-text.ts';

test('statement, why, evidence, note, facts, link to the guide', () => {
  const items = { alpha: { owner: 'Ana', due: '2026-12-01', risk: 'Sunset', revisit: '2027-01-01' } };
  const sheet = sheetOf({ name: 'Hub *1*', items, notes: { alpha: 'one\ntwo' } });
  expect(issueText(sheet, gapOf(sheet, 'alpha'))).toEqual({
    title: 'Hub *1*: The alpha statement.',
    body: `**The alpha statement.**

## Why

Why alpha matters.

## Closed by

A record of alpha.

## Note

one${'  '}
two

## Facts

- System: Hub \\*1\\* (critical)
- Answer: No, on 2026-11-22
- Level: essential
- Owner: Ana
- Due: 2026-12-01
- Accepted risk: Sunset
- Revisit: 2027-01-01
- Guide: [3.1.1 in Practice](<https://example.org/base/practices/practice/#alpha>)
`,
  });
});

test('Don’t know is something to find out', () => {
  const sheet = sheetOf();
  const { title, body } = issueText(sheet, gapOf(sheet, 'beta'));
  expect(title).toBe('Hub, to find out: The beta statement.');
  expect(body).toContain('## Find out\n\nA record of beta.\n');
  expect(body).toContain('- Answer: Don’t know, on 2026-11-22\n- Level: essential\n- Guide: ');
  expect(body).not.toContain('## Note');
});

test('a check whose evidence has a template links to it', () => {
  const sheet = sheetOf();
  const gap = gapOf(sheet, 'alpha');
  const words = { alpha: { ...(sheet.words['alpha'] as Check), template: 'scale-path' } };
  expect(issueText({ ...sheet, words }, gap).body).toContain(
    '- Template: [scale-path](<https://example.org/base/templates/scale-path/>)\n- Guide: ',
  );
  expect(issueText(sheet, gap).body).not.toContain('Template');
});

test('a check whose evidence a tool works out links to it', () => {
  const sheet = sheetOf();
  const gap = gapOf(sheet, 'alpha');
  const words = { alpha: { ...(sheet.words['alpha'] as Check), tool: 'headroom' } };
  expect(issueText({ ...sheet, words }, gap).body).toContain(
    '- Tool: [headroom](<https://example.org/base/tools/headroom/>)\n- Guide: ',
  );
  expect(issueText(sheet, gap).body).not.toContain('Tool');
});

test('without the words of the checks, its id', () => {
  const sheet = sheetOf({ words: {} });
  const { title, body } = issueText(sheet, gapOf(sheet, 'alpha'));
  expect(title).toBe('Hub: alpha');
  expect(body).toMatch(/^\*\*alpha\*\*\n\n## Facts\n/);
});

test.each(HOSTILE)('%j as name, owner and note stays text', (text) => {
  const sheet = sheetOf({ name: text, items: { alpha: { owner: text } }, notes: { alpha: text } });
  const { body } = issueText(sheet, gapOf(sheet, 'alpha'));
  expect(body.match(/^#.*$/gm)).toEqual(['## Why', '## Closed by', '## Note', '## Facts']);
  expect(body.match(/^- .*$/gm)?.map((line) => line.split(':')[0])).toEqual([
    '- System',
    '- Answer',
    '- Level',
    '- Owner',
    '- Guide',
  ]);
  expect(body).not.toMatch(/[^\\]<(?!https:\/\/)/);
});
