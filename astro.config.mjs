import { satteri, satteriCreateHighlightFn, satteriHighlightPlugin } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';
import { createHash } from 'node:crypto';
import { catalogue } from './src/integrations/catalogue.ts';
import { codeClasses } from './src/integrations/code-class.ts';
import { cspFirst } from './src/integrations/csp-first.ts';
import { readDeployment } from './src/integrations/deployment.ts';
import { linkAudit } from './src/integrations/link-audit.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { unbreakableQuantities } from './src/integrations/unbreakable.ts';
import { THEME_SCRIPT } from './src/islands/theme/theme-script.ts';

const { site, base } = readDeployment(process.env);
const highlight = await satteriCreateHighlightFn('shiki', { theme: 'css-variables', transformers: [codeClasses] });
const sha256 = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  integrations: [
    catalogue(),
    mdx(),
    preact(),
    sitemap({ filter: (page) => !page.endsWith('/404/') }),
    cspFirst(),
    linkAudit(),
    searchIndex(),
  ],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      mdastPlugins: [unbreakableQuantities],
      hastPlugins: [satteriHighlightPlugin(highlight, undefined)],
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
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "connect-src 'self'",
        "font-src 'self'",
        "img-src 'self' data:",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes: [sha256(THEME_SCRIPT)] },
    },
  },
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
