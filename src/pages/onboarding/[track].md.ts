import { learning } from 'virtual:learning';
import { outline } from 'virtual:outline';
import type { APIRoute, GetStaticPaths } from 'astro';
import { trackTwin } from '../../authoring/twin/track-twin.ts';
import { checkLinks, readingOf } from '../../components/learning/step-link.ts';
import { addressOf } from '../../domain/base/route.ts';

export const getStaticPaths: GetStaticPaths = () => learning.tracks.map(({ slug }) => ({ params: { track: slug } }));

/** A track of onboarding as Markdown. */
export const GET: APIRoute = ({ params, site }) => {
  const track = learning.tracks.find(({ slug }) => slug === params['track']);
  if (track === undefined) throw new Error(`No track "${params['track']}".`);
  const text = trackTwin({
    track,
    steps: new Map(learning.steps.map((step) => [step.id, step])),
    practices: outline.length,
    reading: readingOf,
    checks: checkLinks,
    address: (path) => addressOf(site, path),
  });
  return new Response(text, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
};
