/** The part of the Web Storage interface that is used; localStorage in the browser, a stand-in in tests. */
export type Port = {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
};

/** Whether a value is stored, and if not, why. */
export type Written = 'saved' | 'blocked' | 'full';

/** Storage in which nothing throws. */
export type Storage = {
  /** Whether anything can be read now: asks the port. */
  readable(): boolean;
  /** Whether the latest read came through: asks nobody. */
  couldRead(): boolean;
  /** The value of a key; null when there is none or nothing can be read. */
  read(key: string): string | null;
  /** All keys that begin with a prefix, with their values; none when nothing can be read. */
  entries(prefix: string): ReadonlyMap<string, string>;
  /** Stores a value, or removes the key for null. */
  write(key: string, value: string | null): Written;
};

// QuotaExceededError, and Firefox’s NS_ERROR_DOM_QUOTA_REACHED: https://developer.mozilla.org/docs/Web/API/Storage/setItem#exceptions
const QUOTA = /quota/i;

function reasonOf(error: unknown): Written {
  return error instanceof Error && QUOTA.test(error.name) ? 'full' : 'blocked';
}

/**
 * Guards a port that may be missing, blocked or full. `open` may throw: reading `window.localStorage` can. All keys are
 * named once for what is read until one is written or `afterwards` runs what it was given: by itself at the end of the
 * task, as what other tabs write comes with the next.
 */
export function guardStorage(open: () => Port, afterwards: (forget: () => void) => void = queueMicrotask): Storage {
  let canRead = true;
  let keys: readonly (string | null)[] | undefined;
  const forget = () => {
    keys = undefined;
  };
  const attempt = <Value>(use: (port: Port) => Value, otherwise: Value): Value => {
    try {
      const value = use(open());
      canRead = true;
      return value;
    } catch {
      canRead = false;
      return otherwise;
    }
  };
  return {
    readable: () => attempt((port) => port.length >= 0, false),
    couldRead: () => canRead,
    read: (key) => attempt((port) => port.getItem(key), null),
    entries: (prefix) =>
      attempt((port) => {
        keys ??= Array.from({ length: port.length }, (_, i) => port.key(i));
        const named = keys;
        afterwards(forget);
        const found = new Map<string, string>();
        for (const key of named) {
          if (!key?.startsWith(prefix)) continue;
          const value = port.getItem(key);
          if (value !== null) found.set(key, value);
        }
        return found;
      }, new Map<string, string>()),
    write: (key, value) => {
      forget();
      try {
        if (value === null) open().removeItem(key);
        else open().setItem(key, value);
        return 'saved';
      } catch (error) {
        return reasonOf(error);
      }
    },
  };
}
