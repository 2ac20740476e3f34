/** Something wrong in a content file, said so that its author can mend it. */
export type ContentFault = {
  /** Path from the root of the repository. */
  readonly file: string;
  /** Where in the file, such as `sections[0].checks[2].level`; empty for the file as a whole. */
  readonly field: string;
  /** What is wrong and how to mend it. */
  readonly says: string;
};

/** Thrown when content cannot be built; its message lists every fault with file, field, fault and mend. */
export class ContentError extends Error {
  override readonly name = 'ContentError';

  constructor(faults: readonly ContentFault[]) {
    const list = faults.map(({ file, field, says }) => `  ${file}${field && ` › ${field}`}\n    ${says}`);
    super(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in the content:\n${list.join('\n')}`);
  }
}
