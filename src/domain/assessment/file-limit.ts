/** What an assessment file calls its own format. */
export const FILE_FORMAT = 'loadbearing-assessment';

/** The version of the format that is written. */
export const FILE_VERSION = 1;

/** A name that says on every machine that it is the same assessment. */
export const UID = /^[a-z0-9]{8,24}$/;

/** Most assessments in a file. */
export const ASSESSMENTS_MAX = 1_000;

/** Most milestones of an assessment in a file. */
export const MILESTONES_MAX = 1_000;

/** Most answers, and most notes, of an assessment in a file: as many as there are places that have a name. */
export const ENTRIES_MAX = 100_000;
