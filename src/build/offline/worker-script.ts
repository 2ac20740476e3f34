import { rolldown } from 'rolldown';
import { buildOf, keptFiles } from './kept-files.ts';

/** The module that tells the worker of its site; no folder has it. */
const LIST = 'virtual:kept-files';

async function bundled(input: string, fields: Readonly<Record<string, unknown>>): Promise<string> {
  const list = Object.entries(fields).map(
    ([name, value]) => `export const ${name} = ${JSON.stringify(value, null, 1)};`,
  );
  const bundle = await rolldown({
    input,
    logLevel: 'silent',
    plugins: [
      {
        name: 'kept-files',
        resolveId: (id) => (id === LIST ? `\0${LIST}` : undefined),
        load: (id) => (id === `\0${LIST}` ? list.join('\n') : undefined),
      },
    ],
  });
  // Not minified: it is to be read where it is served.
  const { output } = await bundle.generate({ format: 'iife' });
  await bundle.close();
  return output[0].code;
}

/** The site as its worker knows it. */
type WorkerSite = { readonly base: string; readonly edition: number; readonly catalogue: string };

/** The worker that holds what stands in a built site, as one script. */
export async function workerScript(dist: string, site: WorkerSite): Promise<string> {
  const files = keptFiles(dist);
  return bundled('src/worker/main.ts', { ...site, build: buildOf(files), files });
}

/** The worker that takes itself away, and all that the one before held. */
export async function farewellScript(base: string): Promise<string> {
  return bundled('src/worker/farewell.ts', { base });
}
