/** What the two sides are called. Their names cannot tell them apart: both may be of the same system. */
export const SIDE_LABEL = { first: 'First', second: 'Second' } as const;

/** What the two sides are called where it may be said who they are. */
export type SideLabels = { readonly first: string; readonly second: string };
