/** Why a text could not be opened as a summary code. */
export type CodeFault =
  | 'empty'
  | 'too-long'
  | 'not-a-code'
  | 'newer-version'
  | 'other-catalogue'
  | 'cut-short'
  | 'damaged'
  | 'notes-too-large';

const MESSAGE: Readonly<Record<CodeFault, string>> = {
  empty: 'There is no summary in this link: ask whoever sent it to copy the summary link again.',
  'too-long': 'This text is longer than any summary link can be: paste one link and nothing else.',
  'not-a-code': 'This is not a summary link: paste the whole link, from https:// to its last character.',
  'newer-version': 'This link was made by a newer version of this site: reload the page, then open the link again.',
  'other-catalogue':
    'This link was made with another catalogue of checks: open it on the site that it comes from, where its answers mean what they say.',
  'cut-short': 'Part of this link is missing: copy it again, up to its last character, or ask for a new one.',
  damaged:
    'Some characters of this link were changed on the way: copy it again from where you got it, or ask for a new one.',
  'notes-too-large':
    'The notes in this link take more room than this site allows: ask for a link without notes, or for the exported file.',
};

/** One sentence for the reader: what is wrong with a link, and what to do about it. */
export function faultMessage(fault: CodeFault): string {
  return MESSAGE[fault];
}
