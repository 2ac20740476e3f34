import { expect, test } from 'vitest';
import { mdxPassages, yamlPassages } from './prose-passage.ts';

const GUIDE = `---
number: 1
lede: Two words.
---

## A heading with \`code\`

A <Term id="cell">cell</Term> and **more**.<Ref id="tail" />

| Head | Row |
|---|---|
| left | right |

<Case title="A case" reference="tail">
Inside it.
</Case>

<Bars
  title="Some bars"
  describe="What they show."
  unit="not spoken"
  bars={[{ label: "data", value: 1 }]}
/>

\`\`\`ts
const code = 'is skipped';
\`\`\`
`;

test('a guide gives its front matter, headings, paragraphs, cells and what its components say', () => {
  expect(mdxPassages(GUIDE)).toEqual([
    { line: 3, kind: 'field', text: 'Two words.' },
    { line: 6, kind: 'heading', text: 'A heading with `code`' },
    { line: 8, kind: 'paragraph', text: 'A cell and more.' },
    { line: 10, kind: 'cell', text: 'Head' },
    { line: 10, kind: 'cell', text: 'Row' },
    { line: 12, kind: 'cell', text: 'left' },
    { line: 12, kind: 'cell', text: 'right' },
    { line: 14, kind: 'field', text: 'A case' },
    { line: 15, kind: 'paragraph', text: 'Inside it.' },
    { line: 19, kind: 'field', text: 'Some bars' },
    { line: 20, kind: 'field', text: 'What they show.' },
  ]);
});

test('a YAML file gives every value of more than one word, and neither keys, ids nor addresses', () => {
  const source =
    'sections:\n  - id: one-two\n    # a comment is not prose\n    title: One two\n    url: https://a.example/ b\n    why: "It is so."\n';
  expect(yamlPassages(source)).toEqual([
    { line: 4, kind: 'field', text: 'One two' },
    { line: 6, kind: 'field', text: 'It is so.' },
  ]);
});
