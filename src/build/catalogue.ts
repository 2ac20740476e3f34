import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { catalogueOf, checksOf } from '../authoring/content/catalogue.ts';
import { CHANGES_FILE, type Content } from '../authoring/content/read.ts';
import { loadContent } from '../authoring/load.ts';
import { packCatalogue } from '../domain/catalogue/packed-catalogue.ts';

const MODULES: Readonly<Record<string, (content: Content) => string>> = {
  'virtual:catalogue': (content) =>
    `import { unpackCatalogue } from '/src/domain/catalogue/packed-catalogue.ts';
export const catalogue = unpackCatalogue(${JSON.stringify(packCatalogue(catalogueOf(content)))});`,
  'virtual:changes': (content) =>
    `import { catalogue } from 'virtual:catalogue';
import { changesOf } from '/src/domain/catalogue/change.ts';
export const changes = changesOf(${JSON.stringify(content.changes)}, catalogue.register);`,
  'virtual:checks': (content) => `export const checks = ${JSON.stringify(checksOf(content))};`,
};

/**
 * Checks all content before anything is built, and offers it to pages and islands as three modules:
 * `virtual:catalogue` (ids and levels, for counting), `virtual:checks` (their words) and `virtual:changes` (what was
 * added, reworded and retired, when and why).
 */
export function catalogue(): AstroIntegration {
  return {
    name: 'catalogue',
    hooks: {
      'astro:config:setup': ({ config, updateConfig, addWatchFile }) => {
        const root = fileURLToPath(config.root);
        const content = loadContent(root);
        for (const { checklistFile } of content.practices) addWatchFile(new URL(checklistFile, config.root));
        addWatchFile(new URL(CHANGES_FILE, config.root));
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'catalogue',
                resolveId: (id) => (id in MODULES ? `\0${id}` : undefined),
                load: (id) => MODULES[id.slice(1)]?.(content),
              },
            ],
          },
        });
      },
    },
  };
}
