import { readFileSync } from 'node:fs';

/** The code blocks of one language in a guide, in order, without their fences. */
export function fences(slug: string, language: string): readonly string[] {
  const guide = readFileSync(`content/practices/${slug}/guide.mdx`, 'utf8');
  return [...guide.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].flatMap(([, name, text = '']) =>
    name === language ? [text] : [],
  );
}
