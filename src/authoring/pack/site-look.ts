import type { ContentFault } from '../content/fault.ts';
import { readText, readYaml } from '../content/parse.ts';
import { type SiteLook, siteLookSchema } from '../schema/site-look.ts';
import { accentFaults } from './contrast.ts';

const SITE_FILE = 'site.yaml';
const LOGO_MAX = 4096;

/** How a site presents itself by the pack that says so: its words, and its logo as SVG. */
export type Look = SiteLook & { readonly svg: string | undefined };

/** The look that one of some packs gives the site, if one does; two of them are one too many. */
export function readLook(folders: readonly string[]): {
  readonly look: Look | undefined;
  readonly faults: readonly ContentFault[];
} {
  const [folder, second] = folders.filter((each) => readText(each, SITE_FILE) !== undefined);
  if (folder === undefined) return { look: undefined, faults: [] };
  const file = `${folder.replace(/\/$/, '')}/${SITE_FILE}`;
  if (second !== undefined) {
    const says = `${second}/${SITE_FILE} says how the site looks as well. One pack can: take one of the two away.`;
    return { look: undefined, faults: [{ file, field: '', says }] };
  }
  const { value, faults: wrong } = readYaml(folder, SITE_FILE, siteLookSchema);
  if (value === undefined) return { look: undefined, faults: wrong.map((fault) => ({ ...fault, file })) };
  const faults: ContentFault[] = (['day', 'night'] as const).flatMap((theme) =>
    value.accent === undefined
      ? []
      : accentFaults(theme, value.accent[theme]).map((says) => ({ file, field: `accent.${theme}`, says })),
  );
  const svg = value.logo === undefined ? undefined : readText(folder, value.logo);
  if (value.logo !== undefined && (svg === undefined || !/<svg[\s>]/.test(svg) || svg.length > LOGO_MAX)) {
    const says = `No SVG of at most ${LOGO_MAX} characters at ${value.logo}. Put it there, or leave the logo out.`;
    faults.push({ file, field: 'logo', says });
  }
  return { look: faults.length > 0 ? undefined : { ...value, svg }, faults };
}
