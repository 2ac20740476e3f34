import { atom } from 'nanostores';

/** What the one polite status region says. `seen` is shown to everyone; otherwise only assistive technology hears it. */
export type Status = {
  readonly says: string;
  readonly seen: boolean;
  /** Whether the page offers to load itself anew beside it. */
  readonly reload?: boolean;
};

export const $status = atom<Status>({ says: '', seen: false });

function say(says: string, seen: boolean, reload = false): void {
  // Said twice in a row, it must still be a change, or it is announced once.
  $status.set({ says: $status.get().says === says ? `${says}\u00a0` : says, seen, ...(reload ? { reload } : {}) });
}

/** Says something to assistive technology that the eye sees elsewhere. */
export function announce(says: string): void {
  say(says, false);
}

/** Says something to everyone, such as that a link was copied. */
export function show(says: string): void {
  say(says, true);
}

/** Says to everyone what did not work, and offers to load the page anew. */
export function offerReload(says: string): void {
  say(says, true, true);
}

/** Takes down what is shown. */
export function dismissStatus(): void {
  $status.set({ says: '', seen: false });
}
