import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';
import { catalogue } from './src/build/catalogue.ts';
import { contentSource } from './src/build/content-source.ts';
import { csp } from './src/build/csp.ts';
import { readDeployment } from './src/build/deployment.ts';
import { highlighting } from './src/build/highlight.ts';
import { linkAudit } from './src/build/link-audit.ts';
import { plainImport } from './src/build/plain-import.ts';
import { plainPreact } from './src/build/plain-preact.ts';
import { searchIndex } from './src/build/search-index.ts';
import { unbreakableQuantities } from './src/build/unbreakable.ts';
import { pageAt } from './src/pages.ts';

const { site, base } = readDeployment(process.env);
const content = contentSource();

const CORE =
  /node_modules\/(?:preact|nanostores|@astrojs\/preact)\/|virtual:catalogue|src\/state\/browser\/(?:workspace|stored-workspace|kept)\.ts|src\/state\/workspace\/|src\/state\/storage\/(?:saver|quarantine|recorded)\.ts|src\/islands\/status\/status\.ts|src\/domain\/(?:catalogue|tally|base)\/|src\/domain\/assessment\/assessment\.ts|src\/islands\/ui\/(?:use-store|use-workspace|meter)/;
// With Vite's preload helper, which scripts of every page use: in `core`, it would bring all of that along.
const LOCAL = /src\/state\/storage\/(?:local|storage|key)\.ts|vite\/preload-helper/;
const SHELF = /src\/state\/browser\/shelf\.ts/;
const CODE = /src\/share\/code\/(?:code|link)\.ts|src\/domain\/assessment\/snapshot\.ts/;
const GUIDE =
  /src\/islands\/(?:page-island|check|guide|shell\/(?:notice|sheet-list)|status\/(?:copy|announce)|link\/copy-summary-link)/;

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  integrations: [
    catalogue(content),
    plainImport(),
    plainPreact(),
    mdx(),
    preact(),
    sitemap({ filter: (page) => pageAt(new URL(page).pathname.slice(base.length)) !== undefined }),
    csp(),
    linkAudit(),
    searchIndex(content),
  ],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      mdastPlugins: [unbreakableQuantities],
      hastPlugins: [highlighting],
    }),
  },
  fonts: [
    {
      name: 'Plex Sans',
      cssVariable: '--font-plex-sans',
      provider: fontProviders.local(),
      fallbacks: ['system-ui', 'sans-serif'],
      options: {
        variants: [
          {
            weight: '100 700',
            style: 'normal',
            src: ['@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wght-normal.woff2'],
          },
        ],
      },
    },
    {
      name: 'Plex Mono',
      cssVariable: '--font-plex-mono',
      provider: fontProviders.local(),
      fallbacks: ['ui-monospace', 'monospace'],
      options: {
        variants: [
          {
            weight: '500',
            style: 'normal',
            src: ['@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-500-normal.woff2'],
          },
        ],
      },
    },
  ],
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        checks: { moduleLevelDirective: false },
        // What every page with an island needs, in one file: small files compress badly.
        output: {
          codeSplitting: {
            groups: [
              { name: 'local', test: LOCAL, priority: 3 },
              { name: 'core', test: CORE, priority: 2 },
              { name: 'guide', test: GUIDE, priority: 1 },
              { name: 'shelf', test: SHELF },
              { name: 'code', test: CODE },
            ],
          },
        },
      },
    },
  },
});
