const NAMES = new Intl.Collator('en', { numeric: true });

/**
 * How two names differ in order: without case and as people count, so that `Hub 2` stands before `Hub 10`. Of one fixed
 * language, so that a list has the same order for everyone.
 */
export function compareNames(one: string, other: string): number {
  return NAMES.compare(one, other);
}
