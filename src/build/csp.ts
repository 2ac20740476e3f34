import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { pagesIn } from './page-file.ts';

const CHARSET = /<meta charset="utf-8"\s*\/?>/i;
/** What Astro writes for a page that leads elsewhere: no layout, nothing inline. */
const REDIRECT = /^<!doctype html><title>Redirecting to: /i;
const INLINE_SCRIPT = /<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/gi;
const INLINE_STYLE = /<style[^>]*>([\s\S]*?)<\/style>/gi;

// 'wasm-unsafe-eval' is for Pagefind alone; it allows WebAssembly and nothing else: https://www.w3.org/TR/CSP3/#source-list-csp
const FIXED = [
  "default-src 'none'",
  "connect-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

function sources(html: string, inline: RegExp, ...allowed: readonly string[]): string {
  const texts = new Set([...html.matchAll(inline)].map(([, text]) => text ?? ''));
  const hashes = [...texts].map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  return ["'self'", ...allowed, ...hashes].join(' ');
}

/**
 * The page with a strict Content-Security-Policy right after its charset, so that it governs the rest of the head too.
 * What the build wrote inline is allowed by its hash; anything else inline is refused by the browser.
 */
export function withPolicy(html: string, name: string): string {
  if (REDIRECT.test(html)) return html;
  if (!CHARSET.test(html))
    throw new Error(`${name} has no <meta charset="utf-8"> to put the policy after. Render it through BaseLayout.`);
  const script = `script-src ${sources(html, INLINE_SCRIPT, "'wasm-unsafe-eval'")}`;
  const style = `style-src ${sources(html, INLINE_STYLE)}`;
  const policy = [...FIXED, script, style].join('; ');
  return html.replace(
    CHARSET,
    (charset) => `${charset}<meta http-equiv="content-security-policy" content="${policy}">`,
  );
}

/**
 * The page with all inline styles of its head in the first of them, in their order: each has a hash of 50 bytes in the
 * policy, which nothing compresses. The head has them before its style sheets, so none is overruled by another.
 */
export function withOneStyle(html: string): string {
  const [head = '', ...rest] = html.split('</head>');
  const styles = [...head.matchAll(/<style>([\s\S]*?)<\/style>/g)];
  if (styles.length < 2) return html;
  const whole = `<style>${styles.map(([, text]) => text).join('')}</style>`;
  let first = true;
  const joined = head.replace(/<style>[\s\S]*?<\/style>/g, () => {
    const written = first ? whole : '';
    first = false;
    return written;
  });
  return [joined, ...rest].join('</head>');
}

/** Gives every page its Content-Security-Policy. */
export function csp(): AstroIntegration {
  return {
    name: 'csp',
    hooks: {
      'astro:build:done': ({ dir }) => {
        for (const page of pagesIn(fileURLToPath(dir))) {
          writeFileSync(page.file, withPolicy(withOneStyle(readFileSync(page.file, 'utf8')), page.path));
        }
      },
    },
  };
}
