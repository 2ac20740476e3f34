import { PLACE } from './register.ts';

/** Longest id of a check, in characters: of a published one, in the browser's storage and in a file. */
const CHECK_ID_MAX = 80;

/** What an id looks like wherever one is read, known here or not: letters, digits and hyphens, no hyphen first. */
export const CHECK_ID = new RegExp(`[a-z0-9][a-z0-9-]{0,${CHECK_ID_MAX - 1}}`);

/** What answers and notes may stand under: a check id, or `@place`. */
export const ENTRY_NAME = new RegExp(`^${CHECK_ID.source}$|${PLACE.source}`);
