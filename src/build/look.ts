import { site } from '../../site.config.ts';
import type { Look } from '../authoring/pack/site-look.ts';

/** How the site presents itself: as `site.config.ts` says, or a pack in its place. */
export type ShownLook = {
  readonly name: string;
  readonly tagline: string;
  readonly links: readonly { readonly title: string; readonly url: string }[];
  /** What the footer says besides; undefined where nothing is. */
  readonly footer: string | undefined;
  /** Address of a logo, as data; undefined where the house has its own. */
  readonly logo: string | undefined;
  /** A style with the colours; empty where they are those of the house. */
  readonly style: string;
};

/** The look of a site, whoever says it. */
export function shownLook(look: Look | undefined): ShownLook {
  const { accent } = look ?? {};
  return {
    name: look?.name ?? site.name,
    tagline: look?.tagline ?? site.tagline,
    links: look?.links ?? [],
    footer: look?.footer,
    // As an image it runs no script and loads nothing.
    logo: look?.svg === undefined ? undefined : `data:image/svg+xml;base64,${Buffer.from(look.svg).toString('base64')}`,
    // Outside of every layer, and so above the tokens.
    style: accent === undefined ? '' : `:root{--accent:light-dark(${accent.day},${accent.night})}`,
  };
}
