import { catalogue, uid } from 'virtual:catalogue';
import { outline } from 'virtual:outline';
import type { APIRoute, GetStaticPaths } from 'astro';
import { publishedPractice } from '../../authoring/twin/published-practice.ts';
import { addressOf } from '../../domain/base/route.ts';

export const getStaticPaths: GetStaticPaths = () => outline.map(({ slug }) => ({ params: { slug } }));

/** One practice with its sections and checks: `checks.json` with the others left out. */
export const GET: APIRoute = ({ params, site }) => {
  const address = (path: string) => addressOf(site, path);
  const practices = outline
    .filter(({ slug }) => slug === params['slug'])
    .map((practice) => publishedPractice(practice, address));
  const file = { $schema: address('schema/checks-1.json'), uid, edition: catalogue.register.length, practices };
  return new Response(JSON.stringify(file, undefined, 2), { headers: { 'content-type': 'application/json' } });
};
