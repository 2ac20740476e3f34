import type { ContentFault } from './fault.ts';
import type { PracticeSource } from './read.ts';

/** An id and the place in a content file that says it. */
export type Located = { readonly id: string; readonly file: string; readonly field: string };

/** A fault for every id that another place has said before; `mend` says what to do about the later one. */
export function repeated(
  items: readonly Located[],
  noun: string,
  mend = 'Give this one an id of its own.',
): readonly ContentFault[] {
  const first = new Map<string, Located>();
  return items.flatMap((item) => {
    const other = first.get(item.id);
    if (other === undefined) {
      first.set(item.id, item);
      return [];
    }
    const says = `${noun} id "${item.id}" is already used in ${other.file} › ${other.field}. ${mend}`;
    return [{ file: item.file, field: item.field, says }];
  });
}

/** The checks of a practice, each with its place in checks.yaml. */
export function locatedChecks(practice: PracticeSource) {
  return practice.sections.flatMap((section, s) =>
    section.checks.map((check, c) => ({
      id: check.id,
      check,
      file: practice.checklistFile,
      field: `sections[${s}].checks[${c}]`,
    })),
  );
}
