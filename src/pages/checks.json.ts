import { getCollection } from 'astro:content';
import { catalogue } from 'virtual:catalogue';
import type { APIRoute } from 'astro';
import { checkPath, href, practicePath } from '../domain/base/route.ts';

/** All practices, sections and checks, for scripts. */
export const GET: APIRoute = async ({ site }) => {
  const url = (path: string) => new URL(href(path), site).href;
  const guides = (await getCollection('guides')).sort((a, b) => a.data.number - b.data.number);
  const checklists = new Map((await getCollection('checklists')).map(({ id, data }) => [id, data.sections]));
  const practices = guides.map(({ id: slug, data: { number, title, motto, revised } }) => ({
    number,
    slug,
    title,
    motto,
    revised,
    url: url(practicePath(slug)),
    sections: (checklists.get(slug) ?? []).map((section) => ({
      id: section.id,
      title: section.title,
      checks: section.checks.map((check) => ({ ...check, url: url(checkPath(slug, check.id)) })),
    })),
  }));
  const file = { $schema: url('schema/checks-1.json'), edition: catalogue.register.length, practices };
  return new Response(JSON.stringify(file, undefined, 2), { headers: { 'content-type': 'application/json' } });
};
