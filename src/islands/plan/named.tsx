import type { ComponentChildren } from 'preact';

/** A sentence in which a name, wherever it stands, runs in its own direction. */
export function named(says: string, name: string | undefined): ComponentChildren {
  if (name === undefined || name === '') return says;
  return says.split(name).map((part, n) => (n === 0 ? part : [<bdi>{name}</bdi>, part]));
}
