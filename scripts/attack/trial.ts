/** How often a thing was tried, and how often it held. */
export type Count = { readonly tried: number; readonly held: number };

/** What an attack found: the counts of each thing, and the first inputs that did what they must not. */
export type Outcome = { readonly counts: ReadonlyMap<string, Count>; readonly failures: readonly string[] };

const SHOWN = 20;

/** One try; it throws, or gives what is wrong. */
export type Try = () => Promise<string | undefined> | string | undefined;

/** Counts tries, and keeps the first failures. */
export class Trial {
  readonly #counts = new Map<string, Count>();
  readonly #failures: string[] = [];
  readonly #until: number;
  readonly #count: number;

  /** At most so many rounds, and no longer than so many milliseconds. */
  constructor(count: number, milliseconds: number) {
    this.#count = count;
    this.#until = Date.now() + milliseconds;
  }

  /** Whether another round may begin. */
  goesOn(round: number): boolean {
    return round < this.#count && Date.now() < this.#until;
  }

  /** Tries something. `input` is shown where it fails. */
  async try(what: string, input: unknown, run: Try): Promise<void> {
    let fault: string | undefined;
    try {
      fault = await run();
    } catch (error) {
      fault = `threw ${error}`;
    }
    const { tried, held } = this.#counts.get(what) ?? { tried: 0, held: 0 };
    this.#counts.set(what, { tried: tried + 1, held: held + (fault === undefined ? 1 : 0) });
    if (fault !== undefined && this.#failures.length < SHOWN)
      this.#failures.push(`${what}: ${fault}\n    ${JSON.stringify(input)?.slice(0, 400)}`);
  }

  get outcome(): Outcome {
    return { counts: this.#counts, failures: this.#failures };
  }
}
