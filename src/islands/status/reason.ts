/** A failure whose reason the reader is told: its message is a sentence for them. */
export class Reason extends Error {
  override readonly name = 'Reason';
}

/** What the reader is told of a failure: its own reason where it has one, else what most likely happened. */
export function reasonOf(error: unknown, otherwise: string): string {
  return error instanceof Reason ? error.message : otherwise;
}
