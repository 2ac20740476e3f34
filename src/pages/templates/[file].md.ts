import { templates } from 'virtual:templates';
import type { APIRoute, GetStaticPaths } from 'astro';

/** Both files of every template, as they are taken away. */
export const getStaticPaths: GetStaticPaths = () =>
  templates.flatMap(({ name, blank, filled }) => [
    { params: { file: name }, props: { markdown: blank.markdown } },
    ...(filled === undefined ? [] : [{ params: { file: `${name}.parcelhub` }, props: { markdown: filled.markdown } }]),
  ]);

/** The Markdown of one of them. */
export const GET: APIRoute<{ markdown: string }> = ({ props }) =>
  new Response(props.markdown, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
