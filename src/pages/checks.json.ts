import { catalogue, uid } from 'virtual:catalogue';
import { outline } from 'virtual:outline';
import { packs } from 'virtual:packs';
import type { APIRoute } from 'astro';
import { publishedChecks } from '../authoring/twin/published-checks.ts';
import { addressOf } from '../domain/base/route.ts';

/** All practices, sections and checks, for scripts. */
export const GET: APIRoute = ({ site }) => {
  const edition = catalogue.register.length;
  const text = publishedChecks(outline, { uid, edition }, (path) => addressOf(site, path), packs);
  return new Response(text, { headers: { 'content-type': 'application/json' } });
};
