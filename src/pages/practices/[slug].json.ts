import { catalogue, uid } from 'virtual:catalogue';
import { outline } from 'virtual:outline';
import type { APIRoute, GetStaticPaths } from 'astro';
import type { OutlinePractice } from '../../authoring/outline.ts';
import { publishedChecks } from '../../authoring/twin/published-checks.ts';
import { addressOf } from '../../domain/base/route.ts';

export const getStaticPaths: GetStaticPaths = () =>
  outline.map((practice) => ({ params: { slug: practice.slug }, props: { practice } }));

/** One practice with its sections and checks: `checks.json` with the others left out. */
export const GET: APIRoute<{ practice: OutlinePractice }> = ({ props, site }) => {
  const edition = catalogue.register.length;
  const text = publishedChecks([props.practice], { uid, edition }, (path) => addressOf(site, path));
  return new Response(text, { headers: { 'content-type': 'application/json' } });
};
