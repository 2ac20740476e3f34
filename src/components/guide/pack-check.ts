import { adjusted, packs, unasked } from 'virtual:packs';
import type { OutlineCheck } from '../../authoring/outline.ts';
import { packLinks, packNotes, packReasons } from '../../authoring/pack/pack-words.ts';
import { packKeyOf } from '../../domain/pack/pack-name.ts';
import type { ShownCheck } from '../../islands/check/shown-check.ts';

/** What packs say of a published check. */
const saidOf = (id: string) => adjusted[id] ?? [];

/** A check with what packs say of it: whose it is, notes on it, and the level that it had. */
export function shownPackCheck(check: ShownCheck): ShownCheck {
  const own = packs.find(({ key }) => key === packKeyOf(check.id));
  const said = packNotes(saidOf(check.id));
  const links = packLinks(saidOf(check.id));
  if (own === undefined && said.length + links.length === 0) return check;
  return {
    ...check,
    links: [...check.links, ...links],
    ...(own === undefined ? {} : { pack: own.title }),
    ...(said.length === 0 ? {} : { packNotes: said }),
  };
}

/** What packs add to a section of a published guide, and what is not asked there. */
export type Beside = {
  readonly packs: readonly { readonly key: string; readonly title: string; readonly checks: readonly OutlineCheck[] }[];
  readonly unasked: readonly OutlineCheck[];
};

/** What stands beside the published checks of a section. */
export function besideSection(practice: string, section: string): Beside {
  const isHere = (each: { readonly practice: string; readonly section: string }) =>
    each.practice === practice && each.section === section;
  return {
    packs: packs.flatMap(({ key, title, added, additions }) => {
      const ids = additions.find(isHere)?.checks ?? [];
      const checks = (added?.sections ?? []).flatMap((each) => each.checks).filter(({ id }) => ids.includes(id));
      return checks.length === 0 ? [] : [{ key, title, checks }];
    }),
    unasked: unasked.filter(isHere).map(({ check }) => check),
  };
}

/** What packs say of the checks of a practice, for its Markdown. */
export function packTwin(practice: string) {
  return {
    beside: (section: string) => {
      const { packs: theirs, unasked: gone } = besideSection(practice, section);
      return {
        lists: theirs.map(({ title, checks }) => ({ title, checks })),
        unasked: gone.map((check) => ({
          ...{ id: check.id, statement: check.statement },
          reasons: packReasons(saidOf(check.id)).map(({ pack, because }) => `Not asked at ${pack}: ${because}`),
        })),
      };
    },
    says: (id: string) => [
      ...packNotes(saidOf(id)),
      ...packLinks(saidOf(id)).map(({ href, text }) => `[${text}](${href})`),
    ],
  };
}
