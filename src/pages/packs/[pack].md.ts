import { references } from 'virtual:outline';
import { packs } from 'virtual:packs';
import type { APIRoute, GetStaticPaths } from 'astro';
import { packLinks, packNotes, packReasons } from '../../authoring/pack/pack-words.ts';
import { packPageTwin } from '../../authoring/twin/pack-twin.ts';
import { packPage } from '../../components/guide/pack-page.ts';
import { addressOf, practicePath } from '../../domain/base/route.ts';

export const getStaticPaths: GetStaticPaths = () => packs.map(({ key }) => ({ params: { pack: key } }));

/** What a pack adds, adjusts and leaves out, as Markdown. */
export const GET: APIRoute = ({ params, site }) => {
  const { pack, lede, rows, sections, said } = packPage(params['pack']);
  const text = packPageTwin(
    {
      ...{ title: pack.title, path: `packs/${pack.key}/`, lede, rows, sections, changes: pack.changes },
      guides: pack.practices.map(({ slug, title, motto }) => ({ title, motto, path: practicePath(slug) })),
      said: said.map((each) => ({
        ...each,
        lines: [
          ...packReasons([each]).map(({ pack: whose, because }) => `Not asked at ${whose}: ${because}`),
          ...packNotes([each]),
          ...packLinks([each]).map(({ href, text: says }) => `[${says}](${href})`),
        ],
      })),
      address: (path) => addressOf(site, path),
    },
    references,
  );
  return new Response(text, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
};
