import type { ContentFault } from '../content/fault.ts';
import { type Located, locatedChecks, repeated } from '../content/located.ts';
import { CHANGES_FILE, type Content } from '../content/read.ts';

const file = CHANGES_FILE;

function auditEntries({ changes, register }: Content): readonly ContentFault[] {
  const late = changes.flatMap(({ date }, i): ContentFault[] => {
    const above = changes[i - 1]?.date;
    if (above === undefined || date < above) return [];
    const says = `Not older than the entry above it. Entries stand newest first, one for each day: move this one up, or fold it into that of ${above}.`;
    return [{ file, field: `[${i}].date`, says }];
  });
  const editions = changes.flatMap(({ edition = 0 }, i): ContentFault[] => {
    const field = `[${i}].edition`;
    if (edition > 0 && i < changes.length - 1)
      return [{ file, field, says: 'Only the oldest entry publishes an edition. List the ids under added: instead.' }];
    if (edition <= register.ids.length) return [];
    return [{ file, field, says: `The register has only ${register.ids.length} ids. Write at most that many.` }];
  });
  return [...late, ...editions];
}

/** Every id that the changes name, with its place, by the list it stands in. */
function named({ changes, register }: Content) {
  const at = (list: 'added' | 'reworded' | 'retired'): readonly Located[] =>
    changes.flatMap((change, i) =>
      change[list].map((item, j) =>
        typeof item === 'string'
          ? { id: item, file, field: `[${i}].${list}[${j}]` }
          : { id: item.id, file, field: `[${i}].${list}[${j}].id` },
      ),
    );
  const published = changes.flatMap(({ edition = 0 }, i) =>
    register.ids.slice(0, edition).map((id) => ({ id, file, field: `[${i}].edition` })),
  );
  return { added: [...published, ...at('added')], reworded: at('reworded'), retired: at('retired') };
}

/** Faults of changes.yaml: what it says must be what the register and the checks say, and must say all of it. */
export function auditChanges(content: Content): readonly ContentFault[] {
  const { added, reworded, retired } = named(content);
  const registered = new Set(content.register.ids);
  const checks = new Map(content.practices.flatMap(locatedChecks).map((check) => [check.id, check]));
  const unknown = [...added, ...reworded, ...retired]
    .filter(({ id }) => !registered.has(id))
    .map(({ id, field }) => ({
      file,
      field,
      says: `"${id}" is not in the register. Correct the id; if its check is new in checks.yaml, run npm run register.`,
    }));
  const addedIds = new Set(added.map(({ id }) => id));
  const unannounced = content.register.ids
    .filter((id) => !addedIds.has(id))
    .map((id) => ({
      file,
      field: 'added',
      says: `No entry adds "${id}", which is in the register. List it under added: in the entry of the day on which it is published.`,
    }));
  const retiredIds = new Set(retired.map(({ id }) => id));
  const vanished = content.register.ids
    .filter((id) => !checks.has(id) && !retiredIds.has(id))
    .map((id) => ({
      file,
      field: 'retired',
      says: `"${id}" is in no checks.yaml any more, and no entry retires it. Put the check back, or list it under retired: with the statement it had and the reason.`,
    }));
  const alive = retired.flatMap(({ id, field }): ContentFault[] => {
    const check = checks.get(id);
    if (check === undefined) return [];
    const says = `"${id}" is still in ${check.file} › ${check.field}. Take the check out there, or out of this list.`;
    return [{ file, field, says }];
  });
  return [
    ...auditEntries(content),
    ...unknown,
    ...repeated(added, 'Added', 'A check is added once: take one of the two out.'),
    ...repeated(retired, 'Retired', 'A check is retired once: take one of the two out.'),
    ...unannounced,
    ...vanished,
    ...alive,
  ];
}
