import type { ContentFault } from '../content/fault.ts';
import { locatedChecks } from '../content/located.ts';
import { type Content, REGISTER_FILE } from '../content/read.ts';

/**
 * The one fault of a content that somebody put in the place of another: most checks of the register are gone, and nobody
 * retired them. Undefined for a content that grew from its register; then each check has its own fault.
 */
export function replacedFault({ practices, register, changes }: Content): ContentFault | undefined {
  const checks = new Set(practices.flatMap(locatedChecks).map(({ id }) => id));
  const retired = new Set(changes.flatMap((change) => change.retired.map(({ id }) => id)));
  const published = register.ids.filter((id) => !retired.has(id));
  const gone = published.filter((id) => !checks.has(id)).length;
  if (gone <= published.length / 2) return undefined;
  const known = new Set(register.ids);
  const fresh = [...checks].filter((id) => !known.has(id)).length;
  const says = `${gone} of its ${register.ids.length} checks are in no checks.yaml, and ${fresh} that are there are not in it. Is the content your own? Then give it a register of its own: npm run register -- --first. If not, put the checks back.`;
  return { file: REGISTER_FILE, field: 'ids', says };
}
