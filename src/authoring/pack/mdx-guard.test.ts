import { expect, test } from 'vitest';
import { refusedInMdx } from './mdx-guard.ts';

test.each<readonly [what: string, body: string]>([
  [
    'prose',
    'Plain *words*, 3 < 4 and 5 > 4, [a page](https://example.org), [a guide](../modular-design/#x) and [here](#x).',
  ],
  ['components with text', '<Checklist section="a" />\n\n<Note label="Rule">\n\nText with <Ref id="x" />.\n\n</Note>'],
  [
    'figures with data',
    '<Bars title="a" describe="b" caption="c" bars={[{ label: "x", value: 1.5e3, fill: \'yes\' }, { label: "y", value: -2 }]} />',
  ],
  [
    'data over lines',
    '<Chain\n  title="a"\n  parts={[\n    { name: "a > b", availability: 0.99, soft: true },\n  ]}\n/>',
  ],
  ['braces that are escaped', 'A \\{ and a \\}.'],
  ['code of two strokes', 'In ``a ` {b}`` and so on.'],
  ['code', '```js\nimport x from "y";\nconst a = {b: `c`};\n<script>\n```\n\nIn `{code}` and `<b>`.'],
])('%s is good', (_, body) => {
  expect(refusedInMdx(body)).toEqual([]);
});

test.each<readonly [what: string, body: string, line: number, says: RegExp]>([
  ['an import', 'a\n\nimport fs from "node:fs"', 3, /^An import or export/],
  ['an export', 'export const a = 1;', 1, /^An import or export/],
  ['an expression', 'a\n{process.env.HOME}', 2, /^An expression\. /],
  ['a comment', '{/* hidden */}', 1, /^An expression\. /],
  ['a brace that never closes', 'a { b', 1, /^An expression\. /],
  ['HTML', 'a\n\n<script>alert(1)</script>', 3, /^<script> is no component/],
  ['an unknown component', '<Journey />', 1, /^<Journey> is no component/],
  ['a member', '<Foo.Bar />', 1, /^<Foo\.Bar> is no component/],
  ['a fragment', '<>a</>', 1, /^A fragment/],
  ['an address in brackets', 'See <https://example.org/{x}>.', 1, /^An address in angle brackets/],
  ['a call in a prop', '<Bars bars={load()} />', 1, /more than data/],
  ['a name in a prop', '<Bars bars={[{ label: a }]} />', 1, /more than data/],
  ['a template in a prop', '<Note label={`a`} />', 1, /more than data/],
  ['a function in a prop', '<Note label={(() => 1)()} />', 1, /more than data/],
  ['a spread in a prop', '<Bars bars={[...x]} />', 1, /more than data/],
  ['an assignment in a prop', '<Note label={a = 1} />', 1, /more than data/],
  ['an escape in a prop', '<Note label={"\\u0061"} />', 1, /more than data/],
  ['code in a row of a table', '| ` | {evil} | ` |', 1, /^A stroke beside a brace/],
  ['a stroke that opens nothing', 'a ` b\n\n{evil} ` c', 3, /^An expression\. /],
  ['strokes that are escaped', '\\`{evil}\\`', 1, /^An expression\. /],
  ['a block in a list', '- a\n  ```\nb {evil}\n  ```', 3, /^An expression\. /],
  ['what follows a block', '```\na\n```\n{evil}', 4, /^An expression\. /],
  ['a fence that is none', '``` a`b\n{evil}', 2, /^An expression\. /],
  ['a target of a reference', '[a]: javascript:alert(1)', 1, /^A link to "javascript:/],
  ['props by spread', '<Note {...x} />', 1, /^An expression in a tag/],
  ['a script as address', '[a](javascript:alert(1))', 1, /^A link to "javascript:/],
  ['a path from the root', '[a](/admin)', 1, /^A link to "\/admin"/],
  ['data as address', '![a](data:text/html,x)', 1, /^A link to "data:/],
])('%s is refused, with its line', (_, body, line, says) => {
  const [first] = refusedInMdx(body, 1);
  expect(first?.line).toBe(line);
  expect(first?.says).toMatch(says);
  expect(refusedInMdx(body, 11)[0]?.line).toBe(line + 10);
});

test('one expression is one fault, and so are two on a line', () => {
  expect(refusedInMdx('{a} and {b}\n{c}').map(({ line }) => line)).toEqual([1, 2]);
});
