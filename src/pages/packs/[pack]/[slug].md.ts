import { getEntry } from 'astro:content';
import { references } from 'virtual:outline';
import { packs } from 'virtual:packs';
import type { APIRoute, GetStaticPaths } from 'astro';
import { guideTwin } from '../../../authoring/twin/guide-twin.ts';
import { addressOf } from '../../../domain/base/route.ts';
import { plainId } from '../../../domain/pack/pack-name.ts';
import { TOOLS } from '../../../domain/tool/tool-list.ts';

export const getStaticPaths: GetStaticPaths = () =>
  packs.flatMap(({ key, practices }) =>
    practices.map((practice) => ({ params: { pack: key, slug: plainId(practice.slug) }, props: { practice } })),
  );

const toolTitle = (name: string) => TOOLS.find((tool) => tool.name === name)?.title ?? name;

/** A guide of a pack as Markdown. */
export const GET: APIRoute<{ practice: (typeof packs)[number]['practices'][number] }> = async ({ props, site }) => {
  const { practice } = props;
  const guide = await getEntry('packGuides', practice.slug);
  if (guide?.body === undefined) throw new Error(`No guide called "${practice.slug}".`);
  const address = (path: string) => addressOf(site, path);
  return new Response(guideTwin({ practice, address, toolTitle }, guide.body, references), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
};
