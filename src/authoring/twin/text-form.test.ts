import { describe, expect, test } from 'vitest';
import { markdownOf, NoTextForm, type TextForms } from './text-form.ts';

const forms: TextForms = {
  components: {
    Term: (_, inside) => inside,
    Ref: (attributes) => `[^${attributes.get('id')}]`,
    Note: (attributes, inside) => `> **${attributes.get('label')}** ${inside}`,
    Bars: (attributes) => `${attributes.get('title')}: ${attributes.get('describe')}`,
  },
  link: (target) => new URL(target, 'https://docs.example/practices/one/').href,
};

describe('an MDX page as Markdown', () => {
  test.each([
    ['words stay as they are written', '## A *heading*\n\n- one\n- `two`', '## A *heading*\n\n- one\n- `two`'],
    ['front matter goes', '---\nnumber: 1\n---\n\nText.', 'Text.'],
    ['a component in a line', 'A <Term id="a">cell</Term>.<Ref id="b" />', 'A cell.[^b]'],
    ['a component in a table', '| <Term id="a">x</Term> |\n|---|\n| 1<Ref id="b" /> |', '| x |\n|---|\n| 1[^b] |'],
    ['components inside one', '<Note label="N">\n\nA <Term id="a">b</Term>.\n\n</Note>', '> **N** A b.'],
    [
      'attributes that are no texts are left out',
      '<Bars title="T" describe="D" bars={[{ label: "x" }]} />\n\nEnd.',
      'T: D\n\nEnd.',
    ],
    ['a link gets its whole address', 'See [it](../two/#x).', 'See [it](https://docs.example/practices/two/#x).'],
    ['a link with a title', '[it](../two/ "T")', '[it](https://docs.example/practices/two/ "T")'],
    ['a link with a component in it', '[a <Term id="a">b</Term>](/c)', '[a b](https://docs.example/c)'],
    [
      'code is no component',
      '`<Unknown />`\n\n```html\n<Unknown />\n```',
      '`<Unknown />`\n\n```html\n<Unknown />\n```',
    ],
  ])('%s', (_, source, markdown) => {
    expect(markdownOf(source, forms)).toBe(markdown);
  });

  test.each([
    ['<Unknown />', '<Unknown> has no form as text. Give it one in src/authoring/twin.'],
    ['A {1 + 1} b', '“{1 + 1}” has no form as text.'],
    ['{/* a note */}', '“{/* a note */}” has no form as text.'],
    ['import a from "b"\n\nText', '“import a from "b"” has no form as text.'],
  ])('%s is refused', (source, says) => {
    expect(() => markdownOf(source, forms)).toThrow(new NoTextForm(says));
  });
});
