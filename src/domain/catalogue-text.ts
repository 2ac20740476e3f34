import type { Catalogue } from './catalogue.ts';
import { LEVELS } from './level.ts';
import { markOf } from './mark.ts';

/**
 * A catalogue in little room, for every page to carry: the register as one text, and per practice its title and, per
 * section, the place in the register and the level of each check (`12e` is the 13th id, essential).
 */
export type PackedCatalogue = {
  readonly ids: string;
  readonly practices: readonly (readonly [slug: string, title: string, sections: readonly string[]])[];
};

/** The packed form of a catalogue whose practices are numbered from 1 in order. */
export function packCatalogue({ register, practices }: Catalogue): PackedCatalogue {
  return {
    ids: register.join(' '),
    practices: practices.map(({ slug, title, checks }) => {
      const sections: string[] = [];
      for (const { id, level, mark } of checks) {
        const section = Number(mark.split('.')[1]) - 1;
        const packed = `${register.indexOf(id)}${level.charAt(0)}`;
        sections[section] = sections[section] === undefined ? packed : `${sections[section]} ${packed}`;
      }
      return [slug, title, sections];
    }),
  };
}

/** The catalogue that was packed. */
export function unpackCatalogue({ ids, practices }: PackedCatalogue): Catalogue {
  const register = ids.split(' ');
  return {
    register,
    practices: practices.map(([slug, title, sections], p) => ({
      number: p + 1,
      slug,
      title,
      checks: sections.flatMap((section, s) =>
        section.split(' ').map((packed, c) => ({
          id: register[Number.parseInt(packed, 10)] ?? '',
          level: LEVELS.find((level) => level.startsWith(packed.slice(-1))) ?? 'essential',
          mark: markOf(p + 1, s, c),
        })),
      ),
    })),
  };
}
