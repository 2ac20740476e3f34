import { catalogue, uid } from 'virtual:catalogue';
import { packs } from 'virtual:packs';
import type { APIRoute, GetStaticPaths } from 'astro';
import { publishedChecks } from '../../../authoring/twin/published-checks.ts';
import { addressOf } from '../../../domain/base/route.ts';
import { plainId } from '../../../domain/pack/pack-name.ts';

type Props = { pack: (typeof packs)[number] };

export const getStaticPaths: GetStaticPaths = () =>
  packs.flatMap(({ practices, ...pack }) =>
    practices.map((practice) => ({
      params: { pack: pack.key, slug: plainId(practice.slug) },
      props: { pack: { ...pack, practices: [practice], added: undefined } },
    })),
  );

/** One practice of a pack with its sections and checks: `checks.json` with all others left out. */
export const GET: APIRoute<Props> = ({ props, site }) => {
  const edition = catalogue.register.length;
  const text = publishedChecks([], { uid, edition }, (path) => addressOf(site, path), [props.pack]);
  return new Response(text, { headers: { 'content-type': 'application/json' } });
};
