import { catalogue, uid } from 'virtual:catalogue';
import { outline } from 'virtual:outline';
import type { APIRoute } from 'astro';
import { addressOf, checkPath, practicePath } from '../domain/base/route.ts';

/** All practices, sections and checks, for scripts. */
export const GET: APIRoute = ({ site }) => {
  const url = (path: string) => addressOf(site, path);
  const practices = outline.map(({ slug, number, title, motto, revised, sections }) => ({
    number,
    slug,
    title,
    motto,
    revised,
    url: url(practicePath(slug)),
    sections: sections.map((section) => ({
      id: section.id,
      title: section.title,
      checks: section.checks.map(({ position: _, ...check }) => ({ ...check, url: url(checkPath(slug, check.id)) })),
    })),
  }));
  const file = { $schema: url('schema/checks-1.json'), uid, edition: catalogue.register.length, practices };
  return new Response(JSON.stringify(file, undefined, 2), { headers: { 'content-type': 'application/json' } });
};
