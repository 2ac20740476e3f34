/** Longest roster that is written into a link, in characters: 64 KiB, some six hundred systems. */
export const ROSTER_MAX = 65_536;

/** Longest text that is looked at as a roster, in characters: 1 MiB. */
export const ROSTER_TEXT_MAX = 1_048_576;

/** Most entries of a roster that are looked at. */
export const ENTRY_MAX = 1000;

/** Most bytes that the notes of a whole roster may take once inflated: 32 MiB, in equal parts for each entry. */
export const ROSTER_NOTES_MAX = 33_554_432;
