import { atom } from 'nanostores';

/** Something to press beside what is said, such as the way back to another assessment. */
export type Offer = {
  readonly label: string;
  readonly run: () => void;
  /** Whether it stays whatever else is done, until it is taken or dismissed. */
  readonly stays?: boolean;
};

/** What the one polite status region says. `seen` is shown to everyone; otherwise only assistive technology hears it. */
export type Status = { readonly says: string; readonly seen: boolean; readonly offer?: Offer };

export const $status = atom<Status>({ says: '', seen: false });

function say(says: string, seen: boolean, offer?: Offer): void {
  // Said twice in a row, it must still be a change, or it is announced once.
  $status.set({ says: $status.get().says === says ? `${says}\u00a0` : says, seen, ...(offer && { offer }) });
}

/** Says something to assistive technology that the eye sees elsewhere. */
export function announce(says: string): void {
  say(says, false);
}

/** Says something to everyone, such as that a link was copied, and perhaps offers something. */
export function show(says: string, offer?: Offer): void {
  say(says, true, offer);
}

/** Says to everyone what did not work, and offers to load the page anew. */
export function offerReload(says: string): void {
  say(says, true, { label: 'Reload', run: () => window.location.reload(), stays: true });
}

/** Takes down what is shown. */
export function dismissStatus(): void {
  $status.set({ says: '', seen: false });
}

/** Takes from sight what was said and is read by now. It stays in the status region, which says it no second time. */
export function fadeStatus(): void {
  $status.set({ says: $status.get().says, seen: false });
}
