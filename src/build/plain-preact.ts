import type { AstroIntegration } from 'astro';

const CLIENT = /@astrojs\/preact\/dist\/client\.js$/;
const SIGNALS = 'let signalsRaw = element.dataset.preactSignals;';

/** Astro's Preact client without what it does for signals given as properties: no island has any, and every page would carry it. */
export function withoutSignals(code: string): string {
  if (!code.includes(SIGNALS)) {
    throw new Error(
      `@astrojs/preact/client.js no longer reads "${SIGNALS}". Look at its new text and mend src/build/plain-preact.ts, or drop it.`,
    );
  }
  return code.replace(SIGNALS, 'const signalsRaw = undefined;');
}

/** Leaves the support for signals out of the browser's scripts. */
export function plainPreact(): AstroIntegration {
  return {
    name: 'plain-preact',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'plain-preact',
                transform: (code, id) => (CLIENT.test(id) ? withoutSignals(code) : undefined),
              },
            ],
          },
        });
      },
    },
  };
}
