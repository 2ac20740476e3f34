import type { APIRoute } from 'astro';
import { z } from 'astro/zod';
import { checksFileSchema } from '../../authoring/schema/checks-file.ts';

/** The JSON Schema of `checks.json`. */
export const GET: APIRoute = () => {
  const schema = z.toJSONSchema(checksFileSchema, { io: 'output' });
  const titled = {
    ...schema,
    title: 'Practices and checks',
    description: 'All practices, sections and checks of the site.',
  };
  return new Response(JSON.stringify(titled, undefined, 2), { headers: { 'content-type': 'application/schema+json' } });
};
