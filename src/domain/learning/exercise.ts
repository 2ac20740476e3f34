/** One exercise on ParcelHub, as it is listed; its task, hints and model answer are prose. */
export type Exercise = {
  /** Permanent; the last part of its address. */
  readonly id: string;
  /** Slug of the practice that it exercises. */
  readonly practice: string;
  readonly title: string;
  readonly minutes: number;
  /** What the task starts from. */
  readonly given: readonly string[];
  /** What is there once it is done. */
  readonly done: readonly string[];
};
