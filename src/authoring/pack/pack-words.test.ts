import { expect, test } from 'vitest';
import { packLinks, packNotes, packReasons } from './pack-words.ts';

const said = {
  ...{ pack: 'Acme Platform', key: 'acme', note: undefined, link: undefined },
  ...{ raisedFrom: undefined, because: undefined, current: true },
};

test('a note names whose it is, and says when it was written for other words', () => {
  expect(packNotes([{ ...said, note: 'Use our template.' }])).toEqual(['Acme Platform’s note: Use our template.']);
  expect(packNotes([{ ...said, note: 'Use our template.', current: false }])).toEqual([
    'Acme Platform’s note: Use our template. It was written for earlier words of this check.',
  ]);
});

test('a level that was raised says what it was; what nobody says is nothing', () => {
  expect(packNotes([said, { ...said, raisedFrom: 'advanced' }])).toEqual(['Acme Platform raised it from advanced.']);
  expect([...packLinks([said]), ...packReasons([said])]).toEqual([]);
});

test('pages and reasons go by the pack that names them', () => {
  const link = { title: 'Runbooks', url: 'https://example.org/runbooks' };
  expect(packLinks([{ ...said, link }])).toEqual([{ href: link.url, text: 'Acme Platform: Runbooks' }]);
  expect(packReasons([{ ...said, because: 'We have none.' }])).toEqual([
    { pack: 'Acme Platform', because: 'We have none.' },
  ]);
});
