import { features } from 'web-features';

/** Since which day every engine has a feature (`2024-05-13`); undefined where one has it not. */
type Since = string | undefined;

/** What MDN's data calls each feature of the platform (`css.selectors.has`), and since when all engines have it. */
const SINCE: ReadonlyMap<string, Since> = new Map(
  Object.values(features).flatMap((feature) =>
    Object.entries(('status' in feature && feature.status.by_compat_key) || {}).map(
      ([key, { baseline_low_date }]): [string, Since] => [key, baseline_low_date?.replace('≤', '')],
    ),
  ),
);

/** Keys by their last part: the members of all interfaces that are called `at`, whatever they are members of. */
const BY_NAME = Map.groupBy(SINCE.keys(), (key) => key.slice(key.lastIndexOf('.') + 1));

/** Whether the data knows a feature. */
export function isKnown(key: string): boolean {
  return SINCE.has(key);
}

/** Keys that end in a name and begin as asked. */
export function keysNamed(name: string, within: RegExp): readonly string[] {
  return (BY_NAME.get(name) ?? []).filter((key) => within.test(key));
}

/** Whether every engine has had a feature since that day or longer. */
export function isOlder(key: string, day: string): boolean {
  const since = SINCE.get(key);
  return since !== undefined && since <= day;
}
