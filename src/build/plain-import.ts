import type { AstroIntegration } from 'astro';

/** The part of Vite that wraps each `import()`, so that it preloads the stylesheets and the imports of what is imported. */
const WRAPPER = 'native:import-analysis-build';
/** What the wrapper leaves in a chunk: its call, a mark to fill in, and the list of files. */
const TRACE = /vitePreload|VITE_PRELOAD|__vite__mapDeps/;

type Named = { readonly name: string };

/** Takes Vite's wrapper out of its plugins. */
export function withoutWrapper(plugins: Named[]): void {
  const index = plugins.findIndex(({ name }) => name === WRAPPER);
  if (index < 0)
    throw new Error(`Vite has no plugin "${WRAPPER}" any more: mend src/build/plain-import.ts, or drop it.`);
  plugins.splice(index, 1);
}

/** Throws where a chunk of the browser's code still holds something of the wrapper. */
export function expectPlain(name: string, code: string): void {
  const trace = TRACE.exec(code)?.[0];
  if (trace !== undefined) {
    throw new Error(`${name} still holds "${trace}" of Vite's wrapper: mend src/build/plain-import.ts, or drop it.`);
  }
}

/**
 * Leaves `import()` in the browser plain. This site's stylesheets are all linked by its pages, so Vite's wrapper would be
 * bytes on every page for nothing, and a list of file names in each script that imports something on demand.
 */
export function plainImport(): AstroIntegration {
  return {
    name: 'plain-import',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'plain-import',
                apply: 'build',
                configResolved: ({ plugins }) => withoutWrapper(plugins as unknown as Named[]),
                generateBundle(_options, bundle) {
                  for (const chunk of Object.values(bundle)) {
                    if (chunk.type === 'chunk') expectPlain(chunk.fileName, chunk.code);
                  }
                },
              },
            ],
          },
        });
      },
    },
  };
}
