import { globSync, readFileSync, statSync } from 'node:fs';
import type { APIRoute } from 'astro';
import { site } from '../../site.config.ts';
import { licenceOf, licencesOf, SHIPPED } from '../build/licence.ts';

function textOf(name: string): string {
  const file = globSync(`node_modules/${name}/{LICENSE,LICENSE.md,LICENSE.txt,LICENSE/LICENSE}`).find((path) =>
    statSync(path).isFile(),
  );
  if (file === undefined) throw new Error(`${name} has no licence file. Say in src/build/licence.ts what ships.`);
  return readFileSync(file, 'utf8');
}

const factsOf = (name: string) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));

/** The licences of what a build ships that others wrote, with where it comes from, and its own. */
export const GET: APIRoute = () =>
  new Response(
    licencesOf([
      { name: site.name, says: ['The site itself: texts, checks and code'], text: readFileSync('LICENSE', 'utf8') },
      ...SHIPPED.map((shipped) => licenceOf(shipped, factsOf(shipped.name), textOf(shipped.name))),
    ]),
    { headers: { 'content-type': 'text/plain; charset=utf-8' } },
  );
