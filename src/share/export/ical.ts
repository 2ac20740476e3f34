/** Longest line of a calendar file, in bytes, without its line end. */
const LINE_MAX = 75;

/** One property of a component, such as `SUMMARY`, with its value as it is to be written. */
export type Property = readonly [name: string, value: string];

/** A component with what it holds, as lines of a calendar file: RFC 5545, folded, each line with its CRLF. */
export function component(name: string, properties: readonly Property[], inner: string = ''): string {
  const lines = properties.map(([property, value]) => fold(`${property}:${value}`));
  return `BEGIN:${name}\r\n${lines.join('')}${inner}END:${name}\r\n`;
}

/** Any text as the value of a property of type TEXT; control characters are left out, line breaks are kept. */
export function textValue(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  return lines.map((line) => line.replace(/\p{Cc}/gu, '').replace(/[\\;,]/g, '\\$&')).join('\\n');
}

/** An ISO date as the value of a property of type DATE. */
export function dateValue(date: string): string {
  return date.replaceAll('-', '');
}

/** A moment, as `toISOString` writes it, as the value of a property of type DATE-TIME in UTC. */
export function momentValue(moment: string): string {
  return moment.replace(/[-:]|\.\d+/g, '');
}

// A character is never cut in two, though the RFC allows it: not every program puts it together again.
function fold(line: string): string {
  const utf8 = new TextEncoder();
  let folded = '';
  let size = 0;
  for (const character of line) {
    const bytes = utf8.encode(character).length;
    if (size + bytes > LINE_MAX) {
      folded += '\r\n ';
      size = 1;
    }
    folded += character;
    size += bytes;
  }
  return `${folded}\r\n`;
}
