import { readFileSync } from 'node:fs';

/** The headings of `docs/hosting.md` that have a recipe, with the language of its block. */
export const RECIPES = {
  nginx: 'nginx',
  Caddy: 'caddy',
  'A container': 'dockerfile',
  'GitLab Pages': 'yaml',
  'S3 with CloudFront': 'js',
  'Netlify and Cloudflare': 'text',
} as const;

/** The recipe under a heading, as whoever hosts the site copies it. */
export function recipe(heading: keyof typeof RECIPES): string {
  const page = readFileSync('docs/hosting.md', 'utf8');
  const [, under = ''] = page.split(`\n## ${heading}\n`);
  const block = new RegExp(`^\`\`\`${RECIPES[heading]}\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(under.split('\n## ')[0] ?? '');
  if (block?.[1] === undefined) throw new Error(`docs/hosting.md has no ${RECIPES[heading]} block under “${heading}”.`);
  return block[1];
}
