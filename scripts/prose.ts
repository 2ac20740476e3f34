import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isOwnContent } from './own-content.ts';
import { markdownPassages, mdxPassages, yamlPassages } from './prose-passage.ts';
import { proseFaults, type Source } from './prose-rule.ts';

/** Titles of other people's works are as they are. */
const QUOTED = 'content/references.yaml';

function read(root: string, file: string): Source {
  const text = readFileSync(join(root, file), 'utf8');
  if (file.endsWith('.mdx')) return { file, passages: mdxPassages(text) };
  return { file, passages: file.endsWith('.md') ? markdownPassages(text) : yamlPassages(text) };
}

/** Reads all prose in `content/` and prints what is wrong with it: file, line, fault and mend. */
function main(): void {
  const root = resolve(process.argv[2] ?? '.');
  if (isOwnContent(root)) {
    console.log('The content is your own: the rules of voice of the published one do not hold for it.');
    return;
  }
  const files = globSync('content/**/*.{md,mdx,yaml}', { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file !== QUOTED);
  const faults = proseFaults(files.sort().map((file) => read(root, file)));
  for (const { file, line, says } of faults) console.error(`${file}:${line}: ${says}`);
  if (files.length === 0) console.error(`No prose in ${join(root, 'content')}. Name the folder of the project.`);
  console.log(`${files.length} files of prose, ${faults.length} faults`);
  process.exitCode = faults.length > 0 || files.length === 0 ? 1 : 0;
}

main();
