import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { pagesIn } from './page-file.ts';

const META = /<meta http-equiv="content-security-policy"[^>]*>/i;
const CHARSET = /<meta charset="utf-8"\s*\/?>/i;

/** The page with its policy right after the charset, so that the policy governs the rest of the head too. */
export function policyFirst(html: string, name: string): string {
  const meta = META.exec(html)?.[0];
  if (meta === undefined) throw new Error(`${name} has no Content-Security-Policy. Render it through BaseLayout.`);
  if (!CHARSET.test(html)) throw new Error(`${name} has no <meta charset="utf-8"> to put the policy after.`);
  return html.replace(meta, '').replace(CHARSET, (charset) => charset + meta);
}

/** Moves the Content-Security-Policy of every page to the top of its head; Astro writes it at the end. */
export function cspFirst(): AstroIntegration {
  return {
    name: 'csp-first',
    hooks: {
      'astro:build:done': ({ dir }) => {
        for (const page of pagesIn(fileURLToPath(dir))) {
          writeFileSync(page.file, policyFirst(readFileSync(page.file, 'utf8'), page.path));
        }
      },
    },
  };
}
