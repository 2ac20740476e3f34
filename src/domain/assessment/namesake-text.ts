import { isSameName } from './same-name.ts';

type Named = { readonly id: string; readonly assessment: { readonly name: string } };

/**
 * What tells an assessment from others of the same name, such as `2 of 3 with this name`; empty where its name is its own.
 * Names are unique where they are given, but older ones, and those of two tabs, may be doubled.
 */
export function namesakeText({ id, assessment: { name } }: Named, shelf: readonly Named[]): string {
  const ids = shelf.filter(({ assessment }) => isSameName(assessment.name, name)).map((entry) => entry.id);
  return ids.length < 2 ? '' : `${ids.sort().indexOf(id) + 1} of ${ids.length} with this name`;
}
