import { getEntry } from 'astro:content';
import { outline, references } from 'virtual:outline';
import type { APIRoute, GetStaticPaths } from 'astro';
import { guideTwin } from '../../authoring/twin/guide-twin.ts';
import { packTwin } from '../../components/guide/pack-check.ts';
import { addressOf } from '../../domain/base/route.ts';
import { TOOLS } from '../../domain/tool/tool-list.ts';

export const getStaticPaths: GetStaticPaths = () => outline.map(({ slug }) => ({ params: { slug } }));

const toolTitle = (name: string) => TOOLS.find((tool) => tool.name === name)?.title ?? name;

/** A guide as Markdown. */
export const GET: APIRoute = async ({ params, site }) => {
  const practice = outline.find(({ slug }) => slug === params['slug']);
  const guide = await getEntry('guides', params['slug'] ?? '');
  if (practice === undefined || guide?.body === undefined) throw new Error(`No guide called "${params['slug']}".`);
  const address = (path: string) => addressOf(site, path);
  return new Response(
    guideTwin({ practice, address, toolTitle, packs: packTwin(practice.slug) }, guide.body, references),
    {
      headers: { 'content-type': 'text/markdown; charset=utf-8' },
    },
  );
};
