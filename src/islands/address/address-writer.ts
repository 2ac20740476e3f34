/** How many changes of the address are made at once within `WINDOW` milliseconds: Safari refuses the 101st. */
const FREE = 80;
export const WINDOW = 30_000;
/** How long a change waits once they are used up, in milliseconds; later ones take its place meanwhile. */
export const LATER = 2_000;

/** What a writer needs of the browser. */
type AddressWorld = {
  /** Puts an address in the place of the one that is shown; may throw. */
  readonly replace: (url: string) => void;
  readonly now: () => number;
  readonly start: (run: () => void, milliseconds: number) => unknown;
  readonly stop: (started: unknown) => void;
};

/**
 * Writes the address of the page as often as a browser lets it: at once as a rule, and the last of many a moment later.
 * Never throws: an address is no reason for a page to fail. `drop` forgets what waits, because the reader went elsewhere;
 * `flush` writes it, because another step follows.
 */
export function addressWriter({ replace, now, start, stop }: AddressWorld) {
  let written: readonly number[] = [];
  let waiting: { readonly url: string; readonly timer: unknown } | undefined;

  const wait = (url: string) => {
    const timer = waiting?.timer ?? start(flush, LATER);
    waiting = { url, timer };
  };
  const drop = () => {
    if (waiting !== undefined) stop(waiting.timer);
    waiting = undefined;
  };
  const write = (url: string) => {
    written = [...written, now()];
    try {
      replace(url);
    } catch {
      wait(url);
    }
  };
  function flush(): void {
    if (waiting === undefined) return;
    const { url } = waiting;
    drop();
    write(url);
  }
  const put = (url: string) => {
    written = written.filter((time) => now() - time < WINDOW);
    if (waiting !== undefined || written.length >= FREE) wait(url);
    else write(url);
  };
  return { put, flush, drop };
}
