import preact from '@astrojs/preact';
import type { AstroIntegration } from 'astro';

/**
 * Preact for the server alone: islands are woken by `src/islands/wake`, so the browser's side of Astro's renderer would
 * be files that nobody fetches.
 */
export function serverPreact(): AstroIntegration {
  const integration = preact();
  const setup = integration.hooks['astro:config:setup'];
  return {
    ...integration,
    hooks: {
      ...integration.hooks,
      'astro:config:setup': (options) =>
        setup?.({
          ...options,
          addRenderer: ({ clientEntrypoint: _, ...renderer }) => options.addRenderer(renderer),
        }),
    },
  };
}
