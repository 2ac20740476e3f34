/** How far IBM Plex Mono moves on with each character, in ems: it is 600 units wide in 1,000. */
const ADVANCE = 0.6;

/** Size of all text on a sheet, in viewBox units: 12 px at full width, never under 10 px on the smallest screen. */
export const TEXT = 12;

/** From one baseline to the next. */
export const LEADING = 15;

/** How wide a line of mono text is. */
export function textWidth(text: string, size: number = TEXT): number {
  return [...text].length * ADVANCE * size;
}

/** How many characters of mono text fit in a width. */
export function textRoom(width: number, size: number = TEXT): number {
  return Math.max(1, Math.floor(width / (ADVANCE * size) + 1e-9));
}

function fill(words: readonly string[], columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && [...longer].length > columns) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

/**
 * Breaks text between words into as few lines as possible of at most `columns` characters, then makes them as even as
 * that number allows. A word that is longer than a line stays whole.
 */
export function wrap(text: string, columns: number): string[] {
  const words = text.split(/[ \n]+/).filter((word) => word !== '');
  let best = fill(words, columns);
  for (let narrower = columns - 1; narrower > 0; narrower -= 1) {
    const lines = fill(words, narrower);
    const widest = Math.max(...lines.map((line) => [...line].length));
    if (lines.length > best.length || widest > columns) break;
    best = lines;
  }
  return best;
}
