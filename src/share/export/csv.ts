const BYTE_ORDER_MARK = '\ufeff';

// What a spreadsheet may read as a formula at the start of a cell; the wide forms are read as one in East Asian locales.
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;
// The same behind what a spreadsheet of another locale takes for the end of a cell, or then of a row.
const INNER_FORMULA = /([;\t\r\n])([ "]*[=+\-@＝＋－＠][^;\t\r\n]*)/g;
// An item of a list in a note, with nothing in it that could be called: an apostrophe would be shown before each.
const ITEM = /^[+-] +[^\s(|!=](?!.*(?:[\p{L}\p{N}_.]\(|[|!]))/u;

/**
 * Rows as a CSV file that opens right in a spreadsheet: RFC 4180, all cells quoted, in UTF-8 with a byte order mark. No
 * cell can be read as a formula: an apostrophe before it makes it text, as OWASP's page on CSV injection advises.
 */
export function csv(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(text: string): string {
  const defused = text.replace(INNER_FORMULA, (whole, end: string, rest: string) =>
    /[\r\n]/.test(end) && ITEM.test(rest) ? whole : `${end}'${rest}`,
  );
  return `"${(FORMULA.test(text) ? `'${defused}` : defused).replaceAll('"', '""')}"`;
}
