import type { APIRoute } from 'astro';
import { z } from 'astro/zod';
import { assessmentFileSchema } from '../../authoring/schema/assessment-file.ts';

/** The JSON Schema of an exported file: docs/assessment-file.md. */
export const GET: APIRoute = () => {
  const schema = z.toJSONSchema(assessmentFileSchema, { io: 'output' });
  const titled = {
    ...schema,
    title: 'Assessment file',
    description: 'Assessments of systems with their answers and notes, as exported and imported.',
  };
  return new Response(JSON.stringify(titled, undefined, 2), { headers: { 'content-type': 'application/schema+json' } });
};
