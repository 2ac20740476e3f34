import { changes } from 'virtual:changes';
import type { Notes } from '../../domain/assessment/assessment.ts';
import type { Snapshot } from '../../domain/assessment/snapshot.ts';
import { checkPath, href } from '../../domain/base/route.ts';
import { retirements } from '../../domain/catalogue/change.ts';
import type { AnswerPair } from '../../domain/compare/answer-pair.ts';
import { useWords } from '../ui/check-words.ts';
import type { ShownRow } from './compared-row.tsx';

const retired = retirements(changes);

// Not `notes[id]`: a stored id may be called `constructor`.
function noteOn(notes: Notes, id: string): string | undefined {
  return Object.hasOwn(notes, id) ? notes[id] : undefined;
}

type Place = { readonly slug: string; readonly position: string };
type Verdict = Pick<ShownRow, 'verdict' | 'kind' | 'firstAbsent' | 'secondAbsent'>;

/** Makes what is shown of a check out of two answers, with the words of the checks, which come when they are needed. */
export function useRow(first: Snapshot, second: Snapshot) {
  const words = useWords(true);
  return ({ id, ...answers }: AnswerPair, verdict: Verdict, place?: Place): ShownRow => ({
    id,
    first: answers.first,
    second: answers.second,
    statement: words[id]?.statement ?? retired.get(id)?.statement ?? id,
    ...verdict,
    ...(place === undefined ? {} : { position: place.position, href: href(checkPath(place.slug, id)) }),
    firstNote: noteOn(first.notes, id),
    secondNote: noteOn(second.notes, id),
  });
}
