import { PLACE } from './register.ts';

/**
 * What answers and notes may stand under: a check id of at most 80 characters, known here or not, or `@place`. It begins
 * with a letter or digit, as every key that the browser stores does.
 */
export const ENTRY_NAME = new RegExp(`^[a-z0-9][a-z0-9-]{0,79}$|${PLACE.source}`);
