import type { ContentFault } from '../content/fault.ts';
import { type Located, locatedChecks } from '../content/located.ts';
import { CHANGES_FILE, type Content } from '../content/read.ts';
import { isRecorded } from '../register/statement-record.ts';

/** The fault of a statement that no longer is the one which the register recorded. */
export function rewordedFault({ file, field }: Located, record: string): ContentFault {
  const says = `Reworded since it was recorded on ${record.slice(0, 10)}. Say what is different under reworded: in an entry of ${CHANGES_FILE} with today's date, then run npm run register. If it means something else now, it needs a new id: retire this check and add one.`;
  return { file, field: `${field}.statement`, says };
}

/** Statements that the register did not record, or recorded otherwise. */
export function auditStatements({ practices, register }: Content): readonly ContentFault[] {
  const registered = new Set(register.ids);
  const records = new Map(Object.entries(register.statements));
  return practices.flatMap(locatedChecks).flatMap((located): ContentFault[] => {
    const record = records.get(located.id);
    if (!registered.has(located.id) || isRecorded(record, located.check.statement)) return [];
    if (record !== undefined) return [rewordedFault(located, record)];
    return [{ file: located.file, field: `${located.field}.statement`, says: 'Not recorded. Run npm run register.' }];
  });
}
