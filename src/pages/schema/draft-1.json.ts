import type { APIRoute } from 'astro';
import { draftJsonSchema } from '../../share/draft/json-schema.ts';

/** The JSON Schema of a draft file: docs/draft.md. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(draftJsonSchema(), undefined, 2), {
    headers: { 'content-type': 'application/schema+json' },
  });
