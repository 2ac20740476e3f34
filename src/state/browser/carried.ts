import { catalogue } from 'virtual:catalogue';
import type { Assessment } from '../../domain/assessment/assessment.ts';
import { freeze, type Snapshot } from '../../domain/assessment/snapshot.ts';
import { type Carried, carriedField } from '../../domain/pack/carried.ts';
import { packEditions } from '../../domain/pack/pack.ts';
import { assessmentPrefix } from '../storage/key.ts';
import { kept } from './kept.ts';
import { workspace } from './workspace.ts';

/** What the keys begin with of what the open assessment carries; `state/plan/plan-entries.ts` restores it with the rest. */
function carriedPrefix(): string {
  return `${assessmentPrefix(workspace.$openId.get())}carried/`;
}

/** How much there is of each pack of this site. */
const EDITIONS = packEditions(catalogue.packs ?? []);

/** What the open assessment carries of packs that this site does not have. */
export function ownCarried(): Carried {
  const prefix = carriedPrefix();
  const stored = [...kept.entries(prefix)].filter(([, text]) => text !== '');
  return Object.fromEntries(stored.map(([key, text]) => [key.slice(prefix.length), text]));
}

/** What is left of what the open assessment carries of a pack, once the site knows the rest of it; empty where nothing is. */
export function keepCarried(name: string, rest: string): void {
  workspace.keep(carriedPrefix() + name, rest);
}

/** The open assessment as it leaves the browser on a day (ISO date): with what it carries. */
export function frozenOn(date: string, assessment: Assessment = workspace.assessment()): Snapshot {
  return freeze({ ...assessment, ...carriedField(ownCarried()) }, date, catalogue.register.length, EDITIONS);
}
