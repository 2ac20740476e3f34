import type { Assessment } from '../assessment/assessment.ts';
import { cleanLine } from '../base/clean-text.ts';
import { entry } from '../base/entry.ts';
import { DRAFT_TEXT, type Draft, type Drafts } from './draft.ts';

/** What a colleague answered, as a draft for somebody else: what they say, with their notes as what it rests on. */
export function colleagueDrafts({ answers, notes }: Assessment, person: string): Drafts {
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]): [string, Draft] => {
      const note = cleanLine(entry(notes, id) ?? '', DRAFT_TEXT.says);
      const says = note === '' ? `Said by ${person}, without a note.` : note;
      return [id, { answer, basis: 'stated', evidence: [{ says }] }];
    }),
  );
}
