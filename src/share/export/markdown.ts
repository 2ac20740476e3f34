// Everything that CommonMark, GFM, or GitHub's mathematics gives a meaning to inside a line.
const INLINE = /[\\`*_[\]<>|~&$#]/g;
// And at the start of one: lists, underlines of headings.
const START = /^(?:[+=-]|\d+(?=[.)]))/;
// Not the links of `noteParts`: GFM links more, and would take the backslashes before what it links for part of it.
const ADDRESS = /https?:\/\/[^\s<>\p{Cc}]+/giu;
// What trackers and GFM make something of once Markdown is read, backslash or not: mentions, mail, numbers of issues and
// merge requests, `GH-3`, addresses without a scheme, pictures such as `:tada:`. A word joiner keeps them apart, unseen.
const TRACKED = /@|[#!$&~](?=\d)|www(?=\.)|GH(?=-\d)|ftp:(?=\/\/)|:(?=[\w+-]+:)/gi;
const JOINER = '\u2060';
const SPACE = /\s+/g;
const ENDING = '.,;:!?)]}\'"’”…';

/**
 * Any text as one line of Markdown that shows it as it is: nothing in it is markup, only web addresses are links, and no
 * tracker finds anybody to call or anything to close in it.
 */
export function markdownLine(text: string): string {
  const line = text.replace(SPACE, ' ').trim();
  let markdown = '';
  let done = 0;
  for (const { 0: match, index } of line.matchAll(ADDRESS)) {
    const address = withoutEnding(match);
    markdown += `${escaped(line.slice(done, index))}<${address}>`;
    done = index + address.length;
  }
  return (markdown + escaped(line.slice(done))).replace(START, escapedStart);
}

/** Any text as lines of Markdown with its line breaks, to stand under `indent`; blank lines are left out. */
export function markdownLines(text: string, indent: string): string {
  const lines = text.split('\n').map(markdownLine);
  return lines.filter((line) => line !== '').join(`  \n${indent}`);
}

/** A link; its text is shown as it is. */
export function markdownLink(text: string, address: string): string {
  return `[${escaped(text.replace(SPACE, ' '))}](<${destination(address)}>)`;
}

/** A piece of a line as it is; the spaces around it stay. */
export function markdownRun(text: string): string {
  return escaped(text.replace(SPACE, ' '));
}

/** A piece of code, in as many backticks as it takes. */
export function markdownCode(text: string): string {
  const line = text.replace(SPACE, ' ');
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  const space = /^`|`$/.test(line) ? ' ' : '';
  return `${fence}${space}${line}${space}${fence}`;
}

/** Rows of cells that are Markdown already as a table, the first row its head. A bar in code would end its cell. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows.map((row) => row.map((cell) => cell.replace(/(?<!\\)\|/g, '\\|')));
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('');
}

/** An image that is a link; its alternative text is shown as it is. */
export function markdownLinkedImage(text: string, image: string, address: string): string {
  return `[!${markdownLink(text, image)}](<${destination(address)}>)`;
}

// Between `<` and `>` nothing else has a meaning.
function destination(address: string): string {
  return address.replace(/[\s<>\\]/g, encodeURIComponent);
}

function escaped(text: string): string {
  return text.replace(TRACKED, `$&${JOINER}`).replace(INLINE, '\\$&');
}

// `12.` would begin a list: the full stop is escaped, as a digit cannot be.
function escapedStart(start: string): string {
  return /\d/.test(start) ? `${start}\\` : `\\${start}`;
}

// Not a pattern that ends in `$`: it would take quadratic time on a long run of full stops.
function withoutEnding(address: string): string {
  let end = address.length;
  while (ENDING.includes(address.charAt(end - 1))) end -= 1;
  return address.slice(0, end);
}
