import { atom } from 'nanostores';

/** Whether the dossier was asked for: only then is drawn what paper alone needs. */
export const $paper = atom(false);
