import type { APIRoute } from 'astro';
import { site } from '../../site.config.ts';
import { ICONS } from '../build/preview/icon.ts';
import { BASE, href } from '../domain/base/route.ts';
import { PAGES } from '../pages.ts';
import { DAY } from '../share/export/badge-palette.ts';

/** Pages that an installed site's icon leads to. */
const SHORTCUTS = ['assess/', 'summary/'];

const icons = ICONS.filter(({ name }) => name !== 'touch').map(({ name, edge }) => ({
  src: href(`icon/${name}.png`),
  sizes: `${edge}x${edge}`,
  type: 'image/png',
  purpose: name === 'maskable' ? 'maskable' : 'any',
}));

/** What a browser needs to know to install the site. */
export const GET: APIRoute = () =>
  Response.json({
    id: BASE,
    name: `${site.name}: ${site.tagline.toLowerCase()}`,
    short_name: site.name,
    lang: 'en',
    dir: 'ltr',
    start_url: BASE,
    scope: BASE,
    // Where a browser can, with its own way back and the address: links are what this site sends.
    display: 'standalone',
    display_override: ['minimal-ui', 'standalone'],
    background_color: DAY.paper,
    theme_color: DAY.paper,
    icons,
    shortcuts: PAGES.filter(({ path }) => SHORTCUTS.includes(path)).map(({ path, title }) => ({
      name: title,
      url: href(path),
    })),
  });
