import type { Check } from '../../domain/catalogue/check.ts';
import { type EvidenceLink, evidenceLinks } from '../../domain/catalogue/evidence-link.ts';
import { WHERE_PHRASE } from '../../domain/catalogue/where.ts';

/** What a checklist shows of a check: its words as they stand on the page, where `read-check.ts` reads them again. */
export type ShownCheck = Pick<Check, 'id' | 'statement' | 'level' | 'phase' | 'why' | 'partly'> & {
  /** Its place in the drawing set. */
  readonly position: string;
  /** Where the evidence is found, and what it is. */
  readonly evidence: { readonly label: string; readonly text: string };
  /** Where its evidence can be written or worked out. */
  readonly links: readonly EvidenceLink[];
  /** Title of the pack that it is of; absent for a published one. */
  readonly pack?: string;
  /** What packs say of it; absent where they say nothing. */
  readonly packNotes?: readonly string[];
  /** Where checks are filtered: by what, and whether the quick check asks it. */
  readonly filtered?: Pick<Check, 'roles' | 'key' | 'where'> | undefined;
};

/** A check with the words that a checklist shows of it; `filtered` where checks are filtered. */
export function shownCheck(check: Check & { readonly position: string }, filtered = false): ShownCheck {
  const { id, position, statement, level, phase, why, evidence, partly, where, template, tool, roles, key } = check;
  return {
    id,
    position,
    statement,
    level,
    phase,
    why,
    partly,
    evidence: { label: `Evidence, ${WHERE_PHRASE[where]}:`, text: evidence },
    links: evidenceLinks({ template, tool }),
    filtered: filtered ? { roles, key, where } : undefined,
  };
}
