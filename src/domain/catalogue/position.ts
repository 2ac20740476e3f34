/** What a practice is called in the drawing set: a number, and of a pack a letter with one, such as `A1`. */
export type PracticeNumber = number | string;

/** Position of a check in the drawing set, such as `3.1.2`: number of the practice, then section and check counted from 0. */
export function positionOf(practice: PracticeNumber, section: number, check: number): string {
  return `${practice}.${section + 1}.${check + 1}`;
}

/** The number of a practice as a sheet carries it, such as `03`, or of a pack `A1` and `A`. */
export function sheetNumber(practice: PracticeNumber): string {
  if ((import.meta.env?.PACKS ?? true) && typeof practice === 'string') return practice;
  return String(practice).padStart(2, '0');
}
