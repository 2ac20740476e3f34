/** Longest text that is looked at as a summary code, in characters: 64 KiB. No encoder writes a longer one. */
export const CODE_MAX = 65_536;

/** Characters past which mail and chat programs begin to cut links. */
export const LONG_LINK = 2000;

/** Longest register a code can be made with; `@99999` is the last place that has a name. */
export const EDITION_MAX = 100_000;

/** Most bytes that the notes of a code may take once inflated: 1 MiB. */
export const NOTES_MAX = 1_048_576;

/** Longest text that is looked at as an assessment file, in characters: 5 MiB, what a browser stores for a site. */
export const FILE_MAX = 5_242_880;
