import { glossary } from 'virtual:outline';
import type { APIRoute } from 'astro';

/** What each term is called and means, by its id: guides show it in place. */
export const GET: APIRoute = () => {
  const terms = glossary.map(({ id, term, also, definition }) => [id, { term, also, definition }] as const);
  return new Response(JSON.stringify(Object.fromEntries(terms)), { headers: { 'content-type': 'application/json' } });
};
