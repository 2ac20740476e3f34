import { catalogue } from 'virtual:catalogue';
import type { Milestone } from '../../domain/assessment/milestone.ts';
import { underKnownIds } from '../../domain/assessment/proposal.ts';
import type { Snapshot } from '../../domain/assessment/snapshot.ts';
import { packEditions } from '../../domain/pack/pack.ts';
import type { Decoded } from '../../share/code/decoded.ts';
import { faultMessage } from '../../share/code/fault.ts';
import type { Entry } from '../../state/browser/shelf.ts';
import type { ReadFile } from '../file/open-file.ts';

/** A file on one side, and the place of the assessment in it that is compared. */
export type SideFile = ReadFile & { readonly index: number | undefined };

/** One thing that is wrong with a source; `where` is empty but for files. */
export type SideFault = { readonly where: string; readonly says: string };

/** What stands on one side of the comparison. */
export type Side =
  | { readonly kind: 'empty' }
  | { readonly kind: 'opening' }
  | { readonly kind: 'bad'; readonly faults: readonly SideFault[] }
  /** `origin` says in a sentence where it comes from. */
  | { readonly kind: 'ready'; readonly snapshot: Snapshot; readonly origin: string };

/** How much there is of each pack of this site. */
const PACKS = import.meta.env.PACKS ? { packs: packEditions(catalogue.packs ?? []) } : {};

const NOT_MINE = 'This browser has no such assessment: the address was made in another one, or it was deleted since.';

function bad(says: string): Side {
  return { kind: 'bad', faults: [{ where: '', says }] };
}

/** The side that a file makes. */
export function fileSide({ name, read, index }: SideFile): Side {
  if (!read.ok) return { kind: 'bad', faults: read.faults };
  if (read.assessments.length === 0) return bad('There is no assessment in this file: choose another one.');
  const filed = read.assessments[index ?? -1];
  if (filed === undefined) return { kind: 'empty' };
  const changed = read.ignored.length === 0 ? '' : '; importing it says what was not taken as it stands';
  return {
    kind: 'ready',
    snapshot: {
      ...underKnownIds(filed, catalogue.register),
      date: read.exported,
      edition: read.edition,
      ...PACKS,
    },
    origin: `From the file ${name}, exported on ${read.exported}${changed}.`,
  };
}

/** The side that an assessment of this browser makes, as it stands on a day (ISO date). */
export function ownSide(shelf: readonly Entry[], id: string, today: string): Side {
  const entry = shelf.find((each) => each.id === id);
  if (entry === undefined) return bad(NOT_MINE);
  const snapshot = {
    ...entry.assessment,
    date: today,
    edition: catalogue.register.length,
    ...PACKS,
  };
  return { kind: 'ready', snapshot, origin: 'As it stands in this browser.' };
}

/** The side that a summary code makes, or a milestone of that code; `opening` while it is not decoded. */
export function codeSide(decoded: Decoded | undefined, milestone: Milestone | undefined): Side {
  if (decoded === undefined) return { kind: 'opening' };
  if (!decoded.ok) return bad(faultMessage(decoded.fault));
  const origin = milestone === undefined ? 'From a summary link.' : `Milestone “${milestone.name}” in this browser.`;
  return { kind: 'ready', snapshot: decoded.snapshot, origin };
}
