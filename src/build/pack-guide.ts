import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PackSource } from '../authoring/pack/pack-source.ts';
import { builtBody } from '../authoring/pack/scoped-body.ts';

/** Where the guides of packs are put for Astro to compile: what stands outside of the project finds no packages. */
const PACK_GUIDES = '.packs';

/** Writes the guides of packs into the project, by their slugs, in place of those of the last build. */
export function writePackGuides(root: string, packs: readonly PackSource[]): void {
  rmSync(join(root, PACK_GUIDES), { recursive: true, force: true });
  for (const { meta, practices } of packs) {
    for (const { slug, body } of practices) {
      const file = join(root, PACK_GUIDES, `${slug}.mdx`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, builtBody(body, meta.key));
    }
  }
}
