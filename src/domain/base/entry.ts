/**
 * What stands under a name in an object whose names strangers choose, such as the answers of a file: its own entry or
 * none. `of[name]` would give what every object inherits, and a check may be called `constructor`.
 */
export function entry<Value>(of: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(of, name) ? of[name] : undefined;
}
