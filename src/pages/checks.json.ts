import { catalogue, uid } from 'virtual:catalogue';
import { outline } from 'virtual:outline';
import type { APIRoute } from 'astro';
import { publishedPractice } from '../authoring/twin/published-practice.ts';
import { addressOf } from '../domain/base/route.ts';

/** All practices, sections and checks, for scripts. */
export const GET: APIRoute = ({ site }) => {
  const address = (path: string) => addressOf(site, path);
  const practices = outline.map((practice) => publishedPractice(practice, address));
  const file = { $schema: address('schema/checks-1.json'), uid, edition: catalogue.register.length, practices };
  return new Response(JSON.stringify(file, undefined, 2), { headers: { 'content-type': 'application/json' } });
};
