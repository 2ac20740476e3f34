import { type Register, resolveId } from '../../domain/catalogue/register.ts';
import { type Drafted, draftFault } from '../../domain/draft/draft.ts';
import { cleanDraft, cleanOrigin } from '../../domain/draft/stored-draft.ts';
import type { PackRegister } from '../../domain/pack/pack.ts';
import type { RawDrafted } from './file-draft.ts';
import { type FileFault, quoted } from './file-fault.ts';

/** The packs of whoever reads. */
export type PackIds = readonly PackRegister[];

/** What is wrong between the fields of drafts that stand at `where` in their file: a claim without evidence, a check drafted twice. */
export function draftFaults({ drafts }: RawDrafted, where: string): readonly FileFault[] {
  const first = new Map<string, number>();
  return drafts.flatMap(({ check, ...draft }, index) => {
    const at = `${where}drafts[${index}]`;
    const other = first.get(check);
    if (other === undefined) first.set(check, index);
    const says =
      draftFault(draft) ??
      (other === undefined
        ? undefined
        : `${quoted(check)} is drafted in drafts[${other}] already: write one row for a check.`);
    return says === undefined ? [] : [{ where: at, says }];
  });
}

/**
 * Cleans drafts without faults; gives a sentence for each that was left out or reads otherwise than it is written. Places are
 * those of the published register; checks of packs go by their ids alone.
 */
export function cleanDrafted(
  { of, by, drafts }: RawDrafted,
  where: string,
  register: Register | undefined,
  packs: PackIds = [],
): { readonly drafted: Drafted | undefined; readonly changes: readonly string[] } {
  const changes: string[] = [];
  const { tool, person, on } = by;
  const origin = cleanOrigin({ ...of, by: person ?? tool, person: person !== undefined, on });
  if (origin === undefined)
    return { drafted: undefined, changes: [`${where}by: nothing of its name can be shown; left out.`] };
  const taken = new Set<string>();
  const entries = drafts.flatMap(({ check, ...draft }, index) => {
    const at = `${where}drafts[${index}]`;
    const id = register === undefined ? check : resolveId(register, check);
    if (register !== undefined && ![{ register }, ...packs].some((each) => each.register.includes(id))) {
      changes.push(`${at}: ${quoted(check)} is no check of this site; left out.`);
      return [];
    }
    if (taken.has(id)) {
      changes.push(`${at}: ${quoted(id)} is drafted already, under its id or its place; left out.`);
      return [];
    }
    taken.add(id);
    const clean = cleanDraft(draft);
    if (clean === undefined) changes.push(`${at}: nothing of its evidence can be shown; left out.`);
    else if (!isWritten(clean, draft))
      changes.push(`${at}: read with what can be shown of its texts, as far as there is room.`);
    return clean === undefined ? [] : [[id, clean] as const];
  });
  return { drafted: { origin, drafts: Object.fromEntries(entries) }, changes };
}

/** Whether a draft reads as it is written; an empty list of evidence is none. */
function isWritten(clean: object, raw: { readonly evidence?: readonly unknown[] }): boolean {
  const { evidence, ...others } = raw;
  return canonical(clean) === canonical(evidence?.length === 0 ? others : raw);
}

/** The texts and lists that are known of a value, whatever the order of its fields. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}
