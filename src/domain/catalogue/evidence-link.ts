import { href, templatePath, toolPath } from '../base/route.ts';
import { plainId } from '../pack/pack-name.ts';
import type { Check } from './check.ts';

/** A link from a check to where its evidence is written or worked out. */
export type EvidenceLink = { readonly href: string; readonly text: string };

/** The name of a template as words; that of a pack without the pack's key. */
function words(name: string): string {
  return ((import.meta.env?.PACKS ?? true) ? plainId(name) : name).replaceAll('-', ' ');
}

/** The links of a check: to its template and to its tool, where it has them. */
export function evidenceLinks({ template, tool }: Pick<Check, 'template' | 'tool'>): readonly EvidenceLink[] {
  return [
    ...(template === undefined ? [] : [{ href: href(templatePath(template)), text: `Template: ${words(template)}` }]),
    ...(tool === undefined ? [] : [{ href: href(toolPath(tool)), text: `Tool: ${words(tool)}` }]),
  ];
}
