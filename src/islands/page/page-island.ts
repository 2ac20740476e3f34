/**
 * The islands of a guide, in one module: the browser fetches them as one file, and a file of its own for each would only
 * hold the address of that one (docs/decisions/0007-bytes.md).
 */
export { Checklist } from '../check/checklist.tsx';
export { Notice } from '../notice/notice.tsx';
export { SheetList } from '../sheet/sheet-list.tsx';
export { WhereYouStand } from '../stand/where-you-stand.tsx';
