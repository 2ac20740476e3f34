import { describe, expect, test } from 'vitest';
import {
  ALPHA_CHECKS,
  BETA_CHECKS,
  type Change,
  changed,
  OWNERS,
  OWNERS_FILLED,
  type Tree,
  VALID,
} from '../../../tests/fixtures/content-tree.ts';
import { folderOf } from '../../../tests/fixtures/folder.ts';
import { ContentError } from '../content/fault.ts';
import { templateMarkdown } from '../content/template.ts';
import { loadContent } from '../load.ts';

function complaints(tree: Tree): readonly string[] {
  try {
    loadContent(folderOf(tree));
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(ContentError);
    return (error as ContentError).message.split(/\n {2}(?=\S)/).slice(1);
  }
}

const NAMED: Change = [ALPHA_CHECKS, '        key: true', '        template: owners\n        key: true'];

test('a template is read blank and filled in, and a check may name it', () => {
  const { templates, practices } = loadContent(folderOf(changed(VALID, NAMED)));
  expect(templates.map(({ name, blank, filled }) => [name, blank.meta.title, filled.meta.title])).toEqual([
    ['owners', 'Owners', 'Owners of ParcelHub'],
  ]);
  expect(practices[0]?.sections[0]?.checks[0]?.template).toBe('owners');
});

test('what is taken away has its title, and none of the fields', () => {
  const [template] = loadContent(folderOf(VALID)).templates;
  expect(template && templateMarkdown(template.blank)).toMatch(/^# Owners\n\n## Owners\n\n\| Part /);
  expect(template && templateMarkdown(template.filled)).not.toContain('minutes');
});

test('content without templates is whole', () => {
  expect(complaints(changed(VALID, [OWNERS, null], [OWNERS_FILLED, null]))).toEqual([]);
});

const fault = (file: string, field: string, says: string) => [`${file}${field && ` › ${field}`}\n    ${says}`];

describe('the build names file, field, fault and mend', () => {
  test.each<[string, readonly Change[], readonly string[]]>([
    [
      'a blank without its filled version',
      [[OWNERS_FILLED, null]],
      fault(OWNERS_FILLED, '', 'Missing. Fill the blank in for ParcelHub.'),
    ],
    [
      'a filled version without its blank',
      [[OWNERS, null]],
      fault(OWNERS, '', 'Missing. Add the blank that ParcelHub has filled in.'),
    ],
    [
      'no front matter',
      [[OWNERS, '---\ntitle', 'title']],
      fault(OWNERS, '', 'No front matter. Begin the file with --- and the fields of a template.'),
    ],
    [
      'no minutes',
      [[OWNERS, 'minutes: 20', 'minutes: a while']],
      fault(OWNERS, 'minutes', 'Not a whole number. Write how many minutes it takes to fill in, such as minutes: 45.'),
    ],
    [
      'a heading that the filled version lacks',
      [[OWNERS, '## Owners', '## Owners\n\n## Deputies']],
      fault(
        OWNERS_FILLED,
        'end',
        `The blank has "## Deputies" here. Both files have the same headings in the same order: mend this one or ${OWNERS}.`,
      ),
    ],
    [
      'a heading that the blank lacks',
      [[OWNERS_FILLED, '## Owners', '## Owners\n\n### Deputies']],
      fault(OWNERS_FILLED, '### Deputies', `A heading that the blank lacks. Take it out, or add it to ${OWNERS}.`),
    ],
    [
      'a title in the text',
      [
        [OWNERS, '## Owners', '# Owners'],
        [OWNERS_FILLED, '## Owners', '# Owners'],
      ],
      [OWNERS, OWNERS_FILLED].flatMap((file) =>
        fault(file, '# Owners', 'The title is in the front matter. Begin headings at ##.'),
      ),
    ],
    [
      'a guide that is not there',
      [
        [OWNERS, 'guide: alpha', 'guide: gamma'],
        [OWNERS_FILLED, 'guide: alpha', 'guide: gamma'],
      ],
      [OWNERS, OWNERS_FILLED].flatMap((file) => fault(file, 'guide', 'No practice "gamma". Name one of: alpha, beta.')),
    ],
    [
      'a section that its guide does not have, in one file',
      [[OWNERS_FILLED, 'section: owners', 'section: limits']],
      [
        ...fault(OWNERS_FILLED, 'section', 'No section "limits". Its sections are: owners.'),
        ...fault(OWNERS_FILLED, 'section', `Not that of the blank. Write section: owners, or change it in ${OWNERS}.`),
      ],
    ],
    [
      'HTML',
      [[OWNERS, '| … | … |', '| <b>…</b> | `<b>` |']],
      fault(
        OWNERS,
        '<b>',
        'HTML, which stays behind as text when the file is taken away. Write plain Markdown; put it in code if it is meant as text.',
      ),
    ],
    [
      'a link within the site',
      [[OWNERS, '| … | … |', '| [a](../slo/) | [b](https://example.org) |']],
      fault(
        OWNERS,
        'link ../slo/',
        'Leads nowhere once the file is taken away. Write the address whole, with https://, or the name alone.',
      ),
    ],
    [
      'a check that names no template',
      [[BETA_CHECKS, '        key: true', '        template: limits\n        key: true']],
      fault(
        BETA_CHECKS,
        'sections[0].checks[0].template',
        'Unknown template "limits". Add content/templates/limits.md and its ParcelHub version, or name one that is there.',
      ),
    ],
  ])('%s', (_, changes, found) => {
    expect(complaints(changed(VALID, ...changes))).toEqual(found);
  });

  test('a file whose name is none', () => {
    const file = 'content/templates/Owners of all.txt';
    expect(complaints({ ...VALID, [file]: 'So.' })).toEqual(
      fault(
        file,
        '',
        'Not a template. Call it by lower-case words joined by hyphens: slo.md, and slo.parcelhub.md beside it.',
      ),
    );
  });
});
