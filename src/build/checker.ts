import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { rolldown } from 'rolldown';
import { catalogueOf, checkWords } from '../authoring/content/catalogue.ts';
import type { Content } from '../authoring/content/read.ts';
import { changesOf } from '../domain/catalogue/change.ts';
import { catalogueMark } from '../share/code/catalogue-mark.ts';
import type { ContentSource } from './content-source.ts';

/** What the checker is published with, as the module that it imports. */
function publicationModule(content: Content, summary: string): string {
  const catalogue = catalogueOf(content);
  const statements = Object.values(checkWords(content)).map(({ id, statement }) => [id, statement]);
  const { uid, ids } = content.register;
  const fields = {
    catalogue,
    changes: changesOf(content.changes, catalogue.register),
    uid,
    mark: catalogueMark(uid, ids),
    summary,
  };
  return `export const publication = { ...${JSON.stringify(fields)}, statements: new Map(${JSON.stringify(statements)}) };`;
}

const banner = (edition: number, address: string) => `#!/usr/bin/env node
// Checks assessment files, for CI. Made with the catalogue of edition ${edition} at ${address}
// Copy it into your repository: it needs Node 20 or newer, no package and no network. \`--help\` says how to call it.
// Licences of what is in it: ${address}licences.txt
`;

/** The checker as one file without dependencies: the rules, what reads files, and the catalogue. */
async function bundleChecker(content: Content, address: string): Promise<string> {
  const bundle = await rolldown({
    input: 'src/checker/main.ts',
    platform: 'node',
    logLevel: 'silent',
    plugins: [
      {
        name: 'publication',
        resolveId: (id) => (id === 'virtual:publication' ? `\0${id}` : undefined),
        load: (id) => (id === '\0virtual:publication' ? publicationModule(content, `${address}summary/`) : undefined),
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'esm', banner: banner(content.register.ids.length, address) });
  await bundle.close();
  const [{ code }] = output;
  if (output.length > 1) throw new Error('The checker is more than one file: it must not import on demand.');
  return code;
}

/** Writes `check-assessment.mjs` into the built site, and its hash beside it in the form that `sha256sum --check` reads. */
export function checker(source: ContentSource): AstroIntegration {
  let address = '';
  return {
    name: 'checker',
    hooks: {
      'astro:config:done': ({ config }) => {
        address = new URL(config.base, config.site).href;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const code = await bundleChecker(source.content(), address);
        const file = fileURLToPath(new URL('check-assessment.mjs', dir));
        writeFileSync(file, code);
        const hash = createHash('sha256').update(code).digest('hex');
        writeFileSync(`${file}.sha256`, `${hash}  check-assessment.mjs\n`);
        logger.info(`check-assessment.mjs: ${Math.round(code.length / 1000)} kB`);
      },
    },
  };
}
