import type { Catalogue } from './catalogue.ts';
import { LEVELS } from './level.ts';
import { positionOf } from './position.ts';

/**
 * A catalogue in little room, for every page to carry: the register as one text, and per practice its title and, per
 * section, the level of each check as its first letter. A number before a letter is the check's place in the register;
 * without one it is the place after the check before it, in reading order: `12er` is the 13th id, essential, and the
 * 14th, recommended.
 */
export type PackedCatalogue = {
  readonly ids: string;
  readonly practices: readonly (readonly [slug: string, title: string, sections: readonly string[]])[];
};

/** The packed form of a catalogue whose practices are numbered from 1 in order. */
export function packCatalogue({ register, practices }: Catalogue): PackedCatalogue {
  const places = new Map(register.map((id, place) => [id, place]));
  let expected = 0;
  return {
    ids: register.join(' '),
    practices: practices.map(({ slug, title, checks }) => {
      const sections: string[] = [];
      for (const { id, level, position } of checks) {
        const section = Number(position.split('.')[1]) - 1;
        const place = places.get(id) ?? expected;
        sections[section] = `${sections[section] ?? ''}${place === expected ? '' : place}${level.charAt(0)}`;
        expected = place + 1;
      }
      // A section of which nothing is asked is empty, not missing.
      return [slug, title, Array.from(sections, (section) => section ?? '')];
    }),
  };
}

/** The catalogue that was packed. */
export function unpackCatalogue({ ids, practices }: PackedCatalogue): Catalogue {
  const register = ids.split(' ');
  let next = 0;
  return {
    register,
    practices: practices.map(([slug, title, sections], p) => ({
      number: p + 1,
      slug,
      title,
      checks: sections.flatMap((section, s) =>
        [...section.matchAll(/(\d*)([a-z])/g)].map(([, place, letter = ''], c) => {
          if (place) next = Number(place);
          const id = register[next] ?? '';
          next += 1;
          return {
            id,
            level: LEVELS.find((level) => level.startsWith(letter)) ?? 'essential',
            position: positionOf(p + 1, s, c),
          };
        }),
      ),
    })),
  };
}
