import { expect, test } from 'vitest';
import { loadContent } from '../../src/authoring/load.ts';
import { outlineOf } from '../../src/authoring/outline.ts';
import { draftInstructions } from '../../src/authoring/twin/draft-instructions.ts';
import { readDraftFile } from '../../src/share/draft/read-draft.ts';

const { practices, register } = loadContent('.');
const outline = outlineOf(practices);
const text = draftInstructions({
  ...{ outline, edition: register.ids.length, uid: register.uid },
  address: (path) => `https://loadbearing-on-a-longish-host.example/base/${path}`,
});

test('instructions for assistants are read in one go', () => {
  expect(text.length).toBeLessThanOrEqual(8_000);
});

test('their example is a draft of this site', () => {
  const example = /```json\n([\s\S]*?)\n```/.exec(text)?.[1] ?? '';
  const read = readDraftFile(example, { uid: register.uid, register: register.ids });
  expect(read).toMatchObject({ ok: true, ignored: [] });
  expect(read.ok && Object.keys(read.drafts)).toHaveLength(2);
});

test('they count the checks as they are', () => {
  const checks = outline.flatMap(({ sections }) => sections.flatMap((section) => section.checks));
  expect(text).toContain(`${checks.length} checks, one JSON object a line`);
  expect(text).toContain(`Count the rows: ${checks.length}.`);
  expect(text).toContain(`| \`code\` | ${checks.filter(({ where }) => where === 'code').length} |`);
});

test('every address in them is whole', () => {
  expect(text.match(/\]\((?!https:)/g)).toBeNull();
});
