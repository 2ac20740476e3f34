import type { ContentFault } from '../content/fault.ts';
import { type Content, PARCELHUB_FILE } from '../content/read.ts';

/** Faults of parcelhub.yaml: what it says that a guide decided must be said of a guide. */
export function auditParcelHub({ parcelHub, practices }: Content): readonly ContentFault[] {
  const slugs = practices.map(({ slug }) => slug);
  return (parcelHub?.decided ?? []).flatMap(({ guide }, i): ContentFault[] => {
    if (slugs.includes(guide)) return [];
    const says = `No practice "${guide}". Name one of: ${slugs.join(', ')}.`;
    return [{ file: PARCELHUB_FILE, field: `decided[${i}].guide`, says }];
  });
}
