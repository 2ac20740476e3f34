const QUANTITY = /(\d) (?=(?:%|×|ms|s|min|h|d|kB|MB|GB|GiB|req\/s|vCPU|rps)(?![\p{L}\d]))/gu;

/** Keeps a number and its unit on one line: the space between them becomes a no-break space. */
export function unbreakable(text: string): string {
  return text.replace(QUANTITY, '$1\u00a0');
}

/** A line as it is set: curly quotation marks and apostrophes, and numbers that stay with their units. */
export function typeset(text: string): string {
  const quoted = text.replace(/(^|[\s([{–—])"/g, '$1“').replaceAll('"', '”');
  return unbreakable(quoted.replace(/(^|[\s([{–—“])'/g, '$1‘').replaceAll("'", '’'));
}
