import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';
import { catalogue } from './src/build/catalogue.ts';
import { checker } from './src/build/checker.ts';
import { contentSource } from './src/build/content-source.ts';
import { csp } from './src/build/csp.ts';
import { readDeployment } from './src/build/deployment.ts';
import { highlighting } from './src/build/highlight.ts';
import { linkAudit } from './src/build/link-audit.ts';
import { offline } from './src/build/offline/offline.ts';
import { readOffline } from './src/build/offline/setting.ts';
import { plainImport } from './src/build/plain-import.ts';
import { previews } from './src/build/preview/preview.ts';
import { searchIndex } from './src/build/search-index.ts';
import { serverPreact } from './src/build/server-preact.ts';
import { unbreakableQuantities } from './src/build/unbreakable.ts';
import { pageAt } from './src/pages.ts';

const { site, base } = readDeployment(process.env);
const content = contentSource(process.env.PACKS, (text) => console.warn(`[pack] ${text}`));

/** The wings that make the one file which every page with islands loads. */
const CORE = /src\/islands\/(?:wake|shell|check)\/[\w-]+\.tsx?$/;

/** What pages take together, in one file each: hooks and the library's, days and entries, names of packs, editions, bytes as text, what a newcomer did, and what looks into storage. */
const HOOKS = /preact\/hooks\/|src\/islands\/ui\/use-(?:awake|store|loaded)\.ts$/;
const BASE = /src\/domain\/base\/(?:date|entry)\.ts$/;
const PACK = /src\/domain\/pack\/pack-name\.ts$/;
const EDITION = /src\/domain\/catalogue\/(?:edition|catalogue)\.ts$/;
const BYTES = /src\/share\/(?:byte\/(?:base64url|utf8)|code\/(?:payload|limit))\.ts$/;
const LEARNING = /src\/domain\/learning\/(?:attempt|learner|step)\.ts$/;
const INVENTORY = /src\/state\/(?:browser|storage)\/(?:inventory|newcomer)\.ts$/;

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
    mdx(),
    serverPreact(),
    sitemap({ filter: (page) => pageAt(new URL(page).pathname.slice(base.length)) !== undefined }),
    previews(content),
    checker(content),
    csp(),
    linkAudit(),
    searchIndex(content),
    offline(content, readOffline(process.env)),
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
      minify: 'terser',
      terserOptions: { module: true, compress: { passes: 3, keep_fargs: false, unsafe_arrows: true }, ecma: 2020 },
      rolldownOptions: {
        checks: { moduleLevelDirective: false },
        // What checklists take, with all that it imports, in one file: small files compress badly.
        output: {
          entryFileNames: '_astro/[name].[hash:7].js',
          chunkFileNames: '_astro/[name].[hash:7].js',
          codeSplitting: {
            groups: [
              { name: 'core', test: CORE, priority: 1 },
              { name: 'hooks', test: HOOKS },
              { name: 'base', test: BASE },
              // Apart, or sites without packs would have it in a file that they need.
              { name: 'pack', test: PACK, priority: 1 },
              { name: 'edition', test: EDITION },
              { name: 'bytes', test: BYTES },
              { name: 'learning', test: LEARNING },
              { name: 'inventory', test: INVENTORY },
            ],
          },
        },
      },
    },
  },
});
