import { expect, test } from 'vitest';
import { citedIds, type Mention, mentions, withoutCode } from './mention.ts';

test.each<[string, Mention[]]>([
  ['Plain prose.', []],
  ['As <Ref id="fowler-2002" /> says', [{ kind: 'Ref', target: 'fowler-2002' }]],
  ['a <Term id="slo">target</Term>', [{ kind: 'Term', target: 'slo' }]],
  ['<Case reference="knight-2013" title="A release">', [{ kind: 'Case', target: 'knight-2013' }]],
  ['<Case title="A release" reference="knight-2013">', [{ kind: 'Case', target: 'knight-2013' }]],
  ['<Checklist section="map-the-stakeholders" />', [{ kind: 'Checklist', target: 'map-the-stakeholders' }]],
  ['<Ref\n  id="two-lines"\n/>', [{ kind: 'Ref', target: 'two-lines' }]],
  ['<Ref id="" />', [{ kind: 'Ref', target: '' }]],
  ['<Reference id="other" />', []],
  ['[guide](../modular-design/)', [{ kind: 'link', target: '../modular-design/' }]],
  ['[site](https://example.org "A title")', [{ kind: 'link', target: 'https://example.org' }]],
  [
    '[a](#b) before <Term id="c" />',
    [
      { kind: 'Term', target: 'c' },
      { kind: 'link', target: '#b' },
    ],
  ],
  ['`<Ref id="inline" />` and `[a](b)`', []],
  ['```mdx\n<Ref id="fenced" />\n```\n<Ref id="after" />', [{ kind: 'Ref', target: 'after' }]],
  ['~~~\n[a](b)\n~~~', []],
])('%j names what it names', (body, named) => {
  expect(mentions(body)).toEqual(named);
});

test('withoutCode keeps everything else', () => {
  expect(withoutCode('one `two` three\n```\nfour\n```\nfive')).toBe('one  three\n\nfive');
});

test('citedIds lists each cited reference once, by first citation', () => {
  const body = '<Ref id="b" /> <Term id="t" /> <Case reference="a" /> <Ref id="b" /> [x](y) <Ref id="c" />';
  expect(citedIds(body)).toEqual(['b', 'a', 'c']);
});
