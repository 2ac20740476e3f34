/** What an attack found: how often each thing was tried, and inputs that did what they must not. */
export type Outcome = { readonly tried: ReadonlyMap<string, number>; readonly failures: readonly string[] };

/** One try; it throws, or gives what is wrong. */
export type Try = () => Promise<string | undefined> | string | undefined;

/** Counts tries, and keeps the first failures. */
export class Trial {
  readonly #tried = new Map<string, number>();
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
    this.#tried.set(what, (this.#tried.get(what) ?? 0) + 1);
    let fault: string | undefined;
    try {
      fault = await run();
    } catch (error) {
      fault = `threw ${error}`;
    }
    if (fault !== undefined && this.#failures.length < 20)
      this.#failures.push(`${what}: ${fault}\n    ${JSON.stringify(input)?.slice(0, 400)}`);
  }

  get outcome(): Outcome {
    return { tried: this.#tried, failures: this.#failures };
  }
}
