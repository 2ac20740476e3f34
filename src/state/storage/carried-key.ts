import { CARRIED_NAME, CARRIED_TEXT, type Carried } from '../../domain/pack/carried.ts';
import { assessmentPrefix } from './key.ts';

/** What the keys begin with under which an assessment holds what it carries of packs that this site lacks. */
function carriedPrefix(assessmentId: string): string {
  return `${assessmentPrefix(assessmentId)}carried/`;
}

/** The key of what an assessment carries of one pack. */
export function carriedKey(assessmentId: string, name: string): string {
  return carriedPrefix(assessmentId) + name;
}

/** The keys and values of what an assessment carries. */
export function carriedEntries(assessmentId: string, carried: Carried = {}): readonly (readonly [string, string])[] {
  return Object.entries(carried).map(([name, text]) => [carriedKey(assessmentId, name), text] as const);
}

/** What an assessment carries, out of its stored values. What is none of it stays where it is, and is not carried. */
export function storedCarried(assessmentId: string, stored: ReadonlyMap<string, string>): Carried {
  const prefix = carriedPrefix(assessmentId);
  return Object.fromEntries(
    [...stored]
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, text]) => [key.slice(prefix.length), text] as const)
      .filter(([name, text]) => CARRIED_NAME.test(name) && CARRIED_TEXT.test(text)),
  );
}
