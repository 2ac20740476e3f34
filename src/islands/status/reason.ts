/** A failure whose reason the reader is told: its message is a sentence for them. */
export class Reason extends Error {
  override readonly name = 'Reason';
}
