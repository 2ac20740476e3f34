import type { APIRoute } from 'astro';
import { assessmentJsonSchema } from '../../share/file/json-schema.ts';

/** The JSON Schema of an exported file: docs/assessment-file.md. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(assessmentJsonSchema(), undefined, 2), {
    headers: { 'content-type': 'application/schema+json' },
  });
