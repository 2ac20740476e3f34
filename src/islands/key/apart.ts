/** Milliseconds without another key before one is taken for meant: less than two fingers take, more than a program. */
export const APART = 40;
