import { expect, test } from 'vitest';
import { VALID } from '../../../tests/fixtures/content-tree.ts';
import { folderOf } from '../../../tests/fixtures/folder.ts';
import { PACK, PACK_STATEMENT } from '../../../tests/fixtures/pack-tree.ts';
import { loadContent } from '../load.ts';
import { outlineOf } from '../outline.ts';
import { loadPacks } from '../pack/load-packs.ts';
import { shownPacks } from '../pack/pack-catalogue.ts';
import { withPacks } from '../pack/with-packs.ts';
import { guideTwin } from './guide-twin.ts';
import { packPageTwin } from './pack-twin.ts';

const core = loadContent(folderOf(VALID));
const content = withPacks(core, loadPacks([folderOf(PACK)], core).packs);
const [pack] = shownPacks(content);
const [alpha] = outlineOf(content.practices);
const address = (path: string) => `https://site.example/${path}`;
const added = pack?.added?.sections.flatMap(({ checks }) => checks) ?? [];
const [, unasked] = core.practices.flatMap(({ sections }) => sections.flatMap(({ checks }) => checks));

test('a published guide tells what packs add to a section, what they say, and what they do not ask', () => {
  if (alpha === undefined || unasked === undefined) throw new Error('The smallest content has a guide of two checks.');
  const { id, statement } = unasked;
  const packs = {
    beside: () => ({
      lists: [{ title: 'Acme Platform', checks: added }],
      unasked: [{ id, statement, reasons: ['Not asked at Acme Platform: We have none.'] }],
    }),
    says: (check: string) => (check === 'owners-named' ? ['Acme Platform’s note: Use our template.'] : []),
  };
  const text = guideTwin(
    { practice: alpha, address, toolTitle: (name) => name, packs },
    '<Checklist section="owners" />',
    content.references,
  );
  expect(text).toContain('\n  - Acme Platform’s note: Use our template.');
  expect(text).toMatch(/\*\*Acme Platform: [^*]+\*\*\n\n- `acme--in-the-catalogue` \(/);
  expect(text).toContain(`- \`${id}\` (not asked): ${statement}\n  - Not asked at Acme Platform: We have none.`);
  expect(text).toContain('[^acme--handbook]: Our handbook.');
  expect(text).toContain('https://site.example/practices/alpha.json');
});

test('the page of a pack tells what it adds, says and changed; a part that is empty has no heading', () => {
  const world = {
    ...{ title: 'Acme Platform', lede: 'What Acme asks.', path: 'packs/acme/', address },
    rows: [['As of', 'today']] as const,
    guides: [{ title: 'Basics', motto: 'Ours.', path: 'packs/acme/basics/' }],
    sections: [{ heading: 'Alpha: Owners', checks: added }],
    said: [{ statement: 'Owners are named.', path: 'practices/alpha/#owners-named', lines: ['Raised.'] }],
    changes: [
      {
        date: '2026-11-25',
        added: [],
        reworded: [],
        retired: [{ id: 'gone', statement: 'It went.', says: 'Unused.' }],
      },
      { date: '2026-11-24', says: 'The first.', added: ['a'], reworded: [], retired: [] },
    ],
  };
  const text = packPageTwin(world, content.references);
  expect(text).toContain('- [Basics](https://site.example/packs/acme/basics/): Ours.');
  expect(text).toMatch(/### Alpha: Owners\n\n- `acme--in-the-catalogue` \([^)]+\): /);
  expect(text).toContain(PACK_STATEMENT);
  expect(text).toContain('- [Owners are named.](https://site.example/practices/alpha/#owners-named)\n  - Raised.');
  expect(text).toContain(
    '- 2026-11-25: 0 checks added, 0 reworded, 1 retired.\n  - `gone` was retired. It said: It went. Unused.',
  );
  expect(text).toContain('- 2026-11-24: The first. 1 check added, 0 reworded, 0 retired.');
  expect(text.endsWith('[^acme--handbook]: Our handbook. Acme, living. https://example.org/handbook\n')).toBe(true);
  const bare = packPageTwin({ ...world, guides: [], sections: [], said: [], changes: [] }, content.references);
  expect(bare).not.toContain('##');
});
