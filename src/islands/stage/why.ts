import { atom } from 'nanostores';

/** Whether `Why and evidence` is open: once it is, it is so for the checks that follow too. */
export const $why = atom(false);
