import { outline } from 'virtual:outline';
import type { APIRoute } from 'astro';
import { checksOf } from '../authoring/outline.ts';

/** All checks, one a line, with no more than it takes to look for their evidence. */
export const GET: APIRoute = () => {
  const lines = outline.flatMap((practice) =>
    checksOf(practice).map(({ id, statement, level, where, evidence, look }) =>
      JSON.stringify({ id, practice: practice.slug, statement, level, where, evidence, look }),
    ),
  );
  return new Response(`${lines.join('\n')}\n`, { headers: { 'content-type': 'application/x-ndjson' } });
};
