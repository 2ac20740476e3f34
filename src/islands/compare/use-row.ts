import type { Snapshot } from '../../domain/assessment/snapshot.ts';
import { entry } from '../../domain/base/entry.ts';
import { checkPath, href } from '../../domain/base/route.ts';
import type { AnswerPair } from '../../domain/compare/answer-pair.ts';
import { useRetired, useWords } from '../ui/check-words.ts';
import type { ShownRow } from './compared-row.tsx';

type Place = { readonly slug: string; readonly position: string };
type Verdict = Pick<ShownRow, 'verdict' | 'kind' | 'firstAbsent' | 'secondAbsent'>;

/** Makes what is shown of a check out of two answers, with the words of the checks, which come when they are needed. */
export function useRow(first: Snapshot, second: Snapshot) {
  const words = useWords(true);
  const retired = useRetired(true);
  return ({ id, ...answers }: AnswerPair, verdict: Verdict, place?: Place): ShownRow => ({
    id,
    first: answers.first,
    second: answers.second,
    statement: words[id]?.statement ?? retired.get(id)?.statement ?? id,
    ...verdict,
    ...(place === undefined ? {} : { position: place.position, href: href(checkPath(place.slug, id)) }),
    firstNote: entry(first.notes, id),
    secondNote: entry(second.notes, id),
  });
}
