/**
 * The islands of a guide, in one module: the browser fetches them as one file, and a file of its own for each would only
 * hold the address of that one (docs/decisions/0007-bytes.md).
 */
export { Checklist } from './check/checklist.tsx';
export { WhereYouStand } from './guide/where-you-stand.tsx';
export { Notice } from './shell/notice.tsx';
export { SheetList } from './shell/sheet-list.tsx';
