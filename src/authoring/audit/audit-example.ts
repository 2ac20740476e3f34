import { ANSWERS } from '../../domain/catalogue/answer.ts';
import type { ContentFault } from '../content/fault.ts';
import { type Content, EXAMPLE_FILE } from '../content/read.ts';

/** Faults of the example's answers: each is to a check that is there, and there is one for each. */
export function auditExample({ example, practices }: Content): readonly ContentFault[] {
  const known = new Set(
    practices.flatMap(({ sections }) => sections.flatMap(({ checks }) => checks.map(({ id }) => id))),
  );
  const seen = new Set<string>();
  const answers = example?.answers;
  return ANSWERS.flatMap((answer) =>
    (answers?.[answer] ?? []).flatMap((id, i): ContentFault[] => {
      const twice = seen.has(id);
      seen.add(id);
      if (known.has(id) && !twice) return [];
      const says = known.has(id) ? `"${id}" is answered twice. Take one out.` : `No check "${id}". Take it out.`;
      return [{ file: EXAMPLE_FILE, field: `answers.${answer}[${i}]`, says }];
    }),
  );
}
