import { glossary } from 'virtual:outline';
import type { APIRoute } from 'astro';

/** What each term means, by its id: guides show it in place. */
export const GET: APIRoute = () => {
  const terms = glossary.map(({ id, term, definition }) => [id, { term, definition }] as const);
  return new Response(JSON.stringify(Object.fromEntries(terms)), { headers: { 'content-type': 'application/json' } });
};
