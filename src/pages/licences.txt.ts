import { globSync, readFileSync, statSync } from 'node:fs';
import type { APIRoute } from 'astro';
import { site } from '../../site.config.ts';
import { licencesOf, SHIPPED } from '../build/licence.ts';

function textOf(name: string): string {
  const file = globSync(`node_modules/${name}/{LICENSE,LICENSE.md,LICENSE.txt,LICENSE/LICENSE}`).find((path) =>
    statSync(path).isFile(),
  );
  if (file === undefined) throw new Error(`${name} has no licence file. Say in src/build/licence.ts what ships.`);
  return readFileSync(file, 'utf8');
}

/** The licences of what a build ships that others wrote, and its own. */
export const GET: APIRoute = () =>
  new Response(
    licencesOf([
      { name: site.name, text: readFileSync('LICENSE', 'utf8') },
      ...SHIPPED.map((name) => ({ name, text: textOf(name) })),
    ]),
    { headers: { 'content-type': 'text/plain; charset=utf-8' } },
  );
