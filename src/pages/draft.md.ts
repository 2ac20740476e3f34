import { catalogue, uid } from 'virtual:catalogue';
import { outline } from 'virtual:outline';
import { packs } from 'virtual:packs';
import type { APIRoute } from 'astro';
import { packPractices } from '../authoring/pack/pack-source.ts';
import { draftInstructions } from '../authoring/twin/draft-instructions.ts';
import { addressOf } from '../domain/base/route.ts';

/** How an assistant drafts an assessment: docs/draft.md. */
export const GET: APIRoute = ({ site }) => {
  const text = draftInstructions({
    // Those that checks.ndjson lists.
    outline: [...outline, ...packs.flatMap(packPractices)],
    ...{ edition: catalogue.register.length, uid },
    address: (path) => addressOf(site, path),
  });
  return new Response(text, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
};
