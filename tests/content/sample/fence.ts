import { readFileSync } from 'node:fs';

/** The blocks of code in a guide that are written in one language, without their fences. */
export function fences(slug: string, language: string): readonly string[] {
  const guide = readFileSync(`content/practices/${slug}/guide.mdx`, 'utf8');
  return [...guide.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    ([, code]) => code ?? '',
  );
}
