import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packId } from '../../domain/pack/pack-name.ts';
import type { ContentFault } from '../content/fault.ts';
import { parseFront, readText } from '../content/parse.ts';
import type { TemplateFile } from '../content/template.ts';
import { templateSchema } from '../schema/template.ts';
import { identifier } from '../schema/text.ts';

/** A document of a pack to take away, by the name that it has outside of it. It is blank: ParcelHub is none of theirs. */
export type PackTemplate = { readonly name: string; readonly blank: TemplateFile };

const FOLDER = 'templates';
const ENDING = '.md';

/** The templates of a pack; `scoped` gives its own guides the names that they have outside of it. */
export function readPackTemplates(
  folder: string,
  key: string,
  scoped: (slug: string) => string,
): { readonly templates: readonly PackTemplate[]; readonly faults: readonly ContentFault[] } {
  const faults: ContentFault[] = [];
  const path = join(folder, FOLDER);
  const files = existsSync(path) ? readdirSync(path).sort() : [];
  const templates = files.flatMap((name): PackTemplate[] => {
    const file = `${FOLDER}/${name}`;
    const plain = name.endsWith(ENDING) ? name.slice(0, -ENDING.length) : '';
    if (!identifier.safeParse(plain).success) {
      const says = 'Not a template. Call it by lower-case words joined by hyphens, such as runbook.md.';
      faults.push({ file, field: '', says });
      return [];
    }
    const read = parseFront(file, templateSchema, readText(folder, file) ?? '', 'a template');
    faults.push(...read.faults);
    if (read.value === undefined) return [];
    const { meta, body } = read.value;
    return [{ name: packId(key, plain), blank: { file, meta: { ...meta, guide: scoped(meta.guide) }, body } }];
  });
  return { templates, faults };
}
