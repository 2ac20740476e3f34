import type { AstroIntegration } from 'astro';

const HELPER = '\0vite/preload-helper.js';

/**
 * Makes `import()` in the browser plain. Vite wraps it in a helper that preloads a chunk's stylesheets and dependencies;
 * this site's stylesheets are all linked by its pages, so the helper would be 0.7 kB on every page for nothing.
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
                enforce: 'pre',
                load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
              },
            ],
          },
        });
      },
    },
  };
}
