import { outline } from 'virtual:outline';
import { packs } from 'virtual:packs';
import type { APIRoute } from 'astro';
import { checksOf } from '../authoring/outline.ts';
import { packPractices } from '../authoring/pack/pack-source.ts';

/** All checks, one a line, with no more than it takes to look for their evidence: their practices are in `checks.json`. */
export const GET: APIRoute = () => {
  const lines = [...outline, ...packs.flatMap(packPractices)]
    .flatMap(checksOf)
    .map(({ id, statement, level, where, evidence, look }) =>
      JSON.stringify({ id, statement, level, where, evidence, look }),
    );
  return new Response(`${lines.join('\n')}\n`, { headers: { 'content-type': 'application/x-ndjson' } });
};
