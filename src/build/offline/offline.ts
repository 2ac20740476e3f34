import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { catalogueOf, checkWords } from '../../authoring/content/catalogue.ts';
import { packPractices } from '../../authoring/pack/pack-source.ts';
import type { PackedContent } from '../../authoring/pack/with-packs.ts';
import { fingerprint } from '../../domain/base/fingerprint.ts';
import { packCatalogue } from '../../domain/catalogue/packed-catalogue.ts';
import type { ContentSource } from '../content-source.ts';
import { farewellScript, workerScript } from './worker-script.ts';

/** What tells a catalogue from a newer one: its checks and those of packs, in their order and with their words. */
function editionPrint(content: PackedContent): string {
  const theirs = content.packs.map((pack) => checkWords({ practices: packPractices(pack) }));
  return fingerprint(JSON.stringify([packCatalogue(catalogueOf(content)), checkWords(content), ...theirs]));
}

/**
 * Writes `sw.js` from what stands in the built site, so it comes last: the worker that holds the site for when there is no
 * connection; or, where that is switched off, the one that takes itself away.
 */
export function offline(source: ContentSource, on: boolean): AstroIntegration {
  let base = '/';
  return {
    name: 'offline',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const define = {
          'import.meta.env.OFFLINE': String(on),
          'import.meta.env.EDITION_PRINT': JSON.stringify(editionPrint(source.content())),
        };
        updateConfig({ vite: { define } });
      },
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const content = source.content();
        const site = { base, edition: content.register.ids.length, catalogue: editionPrint(content) };
        const script = on ? await workerScript(fileURLToPath(dir), site) : await farewellScript(base);
        writeFileSync(new URL('sw.js', dir), script);
        logger.info(on ? `sw.js: ${Math.round(script.length / 1000)} kB` : 'sw.js takes itself away');
      },
    },
  };
}
