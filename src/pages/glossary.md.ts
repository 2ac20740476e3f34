import { glossary } from 'virtual:outline';
import type { APIRoute } from 'astro';
import { listedIn } from '../authoring/twin/guide-twin.ts';
import { addressOf } from '../domain/base/route.ts';

/** The glossary as Markdown. */
export const GET: APIRoute = ({ site }) => {
  const terms = glossary.map(({ term, also = [], definition }) => {
    const names = also.length > 0 ? ` (${also.join(', ')})` : '';
    return `- **${term}**${names}: ${definition}`;
  });
  const text = `${listedIn((path) => addressOf(site, path))}\n\n# Glossary\n\n${terms.join('\n')}\n`;
  return new Response(text, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
};
