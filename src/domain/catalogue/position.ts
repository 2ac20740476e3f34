/** Position of a check in the drawing set, such as `3.1.2`: number of the practice, then section and check counted from 0. */
export function markOf(practice: number, section: number, check: number): string {
  return `${practice}.${section + 1}.${check + 1}`;
}
