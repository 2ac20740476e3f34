/** Writes that could not be stored yet, by key; null for a key that is to be removed. */
export type Pending = ReadonlyMap<string, string | null>;

/** Stored values as this tab holds them: what it could not store yet under a prefix stands over what is stored there. */
export function withPending(
  stored: ReadonlyMap<string, string>,
  pending: Pending,
  prefix: string,
): ReadonlyMap<string, string> {
  const ours = [...pending].filter(([key]) => key.startsWith(prefix));
  if (ours.length === 0) return stored;
  const entries = new Map(stored);
  for (const [key, value] of ours) {
    if (value === null) entries.delete(key);
    else entries.set(key, value);
  }
  return entries;
}
