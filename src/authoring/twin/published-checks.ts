import { checkPath, practicePath } from '../../domain/base/route.ts';
import type { Outline, OutlinePractice } from '../outline.ts';

/** Which catalogue a file of checks is of: the name of its register, and how many ids that had. */
type Catalogued = { readonly uid: string; readonly edition: number };

/** A pack as it is published: whose it is, and its practices. */
type PublishedPack = Catalogued & {
  readonly key: string;
  readonly title: string;
  readonly practices: Outline;
  readonly added: OutlinePractice | undefined;
};

type Address = (path: string) => string;

/** A practice as programs read it: with the address of its page and of each check. */
function publishedPractice({ slug, number, title, motto, revised, sections }: OutlinePractice, address: Address) {
  return {
    number,
    slug,
    title,
    motto,
    revised,
    url: address(practicePath(slug)),
    sections: sections.map((section) => ({
      id: section.id,
      title: section.title,
      checks: section.checks.map(({ position: _, ...check }) => ({
        ...check,
        url: address(checkPath(slug, check.id)),
      })),
    })),
  };
}

/** `checks.json`, or the part of it that some practices are, as text: what `schema/checks-1.json` describes. */
export function publishedChecks(
  practices: Outline,
  { uid, edition }: Catalogued,
  address: Address,
  packs: readonly PublishedPack[] = [],
): string {
  const file = {
    $schema: address('schema/checks-1.json'),
    uid,
    edition,
    practices: practices.map((practice) => publishedPractice(practice, address)),
    ...(packs.length === 0
      ? {}
      : {
          packs: packs.map(({ key, uid: name, title, edition: length, practices: own, added }) => ({
            ...{ key, uid: name, title, edition: length, url: address(`packs/${key}/`) },
            practices: [...own, ...(added === undefined ? [] : [added])].map((each) =>
              publishedPractice(each, address),
            ),
          })),
        }),
  };
  return JSON.stringify(file, undefined, 2);
}
