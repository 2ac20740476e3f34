import type { Register } from '../../domain/catalogue/register.ts';
import { decodeCode, type Opening } from './decode.ts';
import type { Decoded } from './decoded.ts';
import { codeOf } from './link.ts';

/** What a pasted text or an address turned out to hold: a snapshot with the code it was read from, or why there is none. */
export type OpenedCode = Decoded & { readonly code: string };

/** How many lines a mail program may have broken a link into. */
const LINES_MAX = 8;
// What programs that find links leave out at the end of one; a code ends in one or two of them now and then.
const ENDINGS = ['_', '-', '__', '_-', '-_', '--'];

const HEAD = /^[1-9]\d?(?:[a-p]{6})?\.[\w-]*/;
// A line of quoted-printable mail ends in `=`, a quoted one begins with `>`.
const BREAK = /^=?\s+(?:>\s*)*([\w-]+)/;

/**
 * The snapshot in any text with a summary link or code: whatever stands behind it, whether or not a mail program broke it
 * into lines or a chat program took its last character for punctuation. The checksum tells which reading is right; where
 * none is, the fault is that of the text as it stands. Never rejects.
 */
export async function openCode(text: string, register: Register, opening: Opening = {}): Promise<OpenedCode> {
  const found = codeOf(text);
  const [first = found, ...others] = readings(found);
  const decoded = await decodeCode(first, register, opening);
  if (decoded.ok || decoded.fault === 'notes-too-large') return { ...decoded, code: first };
  for (const code of others) {
    const other = await decodeCode(code, register, opening);
    if (other.ok || other.fault === 'notes-too-large') return { ...other, code };
  }
  return { ...decoded, code: first };
}

/** The codes that a text may have been, the likeliest first; empty where it does not begin like one. */
function readings(text: string): readonly string[] {
  const lines = joined(text);
  const [first] = lines;
  if (first === undefined) return [];
  const whole = new Set([first, lines.at(-1) as string]);
  const marked = first.replace(/[_-]+$/, '');
  return [
    ...lines,
    ...ENDINGS.flatMap((ending) => [...whole].map((each) => each + ending)),
    ...(marked === first ? [] : [marked]),
  ];
}

// The head, then the head with one line more, and so on.
function joined(text: string): readonly string[] {
  const [head] = HEAD.exec(text) ?? [];
  if (head === undefined) return [];
  const lines = [head];
  let rest = text.slice(head.length);
  for (let match = BREAK.exec(rest); match !== null && lines.length < LINES_MAX; match = BREAK.exec(rest)) {
    lines.push(`${lines.at(-1)}${match[1]}`);
    rest = rest.slice(match[0].length);
  }
  return lines;
}
