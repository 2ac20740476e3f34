import type { APIRoute } from 'astro';
import { addressOf } from '../domain/base/route.ts';

/** Everything may be read; the sitemap says what there is. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${addressOf(site, 'sitemap-index.xml')}\n`);
