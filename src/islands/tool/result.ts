import { atom } from 'nanostores';

/** What stands in the fields now: in one line, and as a link. Undefined while a field is doubtful. */
type ToolResult = { readonly note: string; readonly link: string };

/** The result that the form shows; a note on a check takes it from here. */
export const $result = atom<ToolResult | undefined>(undefined);
