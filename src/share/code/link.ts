const PERCENT = /%([2-7][\da-f])/gi;

/** A summary link: the code as the fragment of the summary page's absolute URL, so that no server ever sees it. */
export function summaryLink(base: string, code: string): string {
  return `${base.replace(/#.*/s, '')}#${code}`;
}

/**
 * The code in a pasted summary link, or the bare code, trimmed: what follows the last `#`, or all of it. Characters
 * that a mail or chat program percent-encoded (`%23`, `%2E`) are read as what they were. It does not judge the code.
 */
export function codeOf(text: string): string {
  const plain = text.replace(PERCENT, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return plain.slice(plain.lastIndexOf('#') + 1).trim();
}
