import { NAME_MAX } from '../../domain/assessment/assessment.ts';
import { cleanLine } from '../../domain/base/clean-text.ts';
import { type ExpectedSystem, ROSTER_WORDS_MAX, type SystemWords } from '../../domain/team/system.ts';
import { toBase64url } from '../byte/base64url.ts';
import { readUtf8 } from '../byte/utf8.ts';
import { readPayload } from '../code/payload.ts';

/** What a roster says of an entry beside its code. */
export type EntryWords = SystemWords & {
  /** The code of an earlier snapshot of the same system. */
  readonly earlier?: string;
};

/** A line of a roster file without what it says in words. */
export type WordedLine = {
  /** The line with blanks in the place of the words. */
  readonly rest: string;
  readonly words: EntryWords;
  /** A system that is named without a link. */
  readonly expected: ExpectedSystem | undefined;
};

const WORDS = /(?:^|(?<=\s))(expected|group|contact|then)=(?:["“”]([^"“”]*)["“”]|(\S+))/g;
const CODE = /^[1-9]\d?(?:[a-p]{6})?\.[\w-]+$/;

/** What a line of a roster file says in words, such as `group="Payments" contact="#payments" then=1.AbC`. */
export function readLine(line: string): WordedLine {
  const said = new Map<string, string>();
  const rest = line.replace(WORDS, (whole, key: string, quoted: string | undefined, bare: string) => {
    said.set(key, quoted ?? bare);
    return ' '.repeat(whole.length);
  });
  const words = wordsOf(said);
  const name = cleanLine(said.get('expected') ?? '', NAME_MAX);
  const { earlier: _earlier, ...about } = words;
  return { rest, words, expected: name === '' ? undefined : { name, ...about } };
}

/** The same words as they stand behind a link in a file; nothing where there are none. */
export function writeLine(words: EntryWords): string {
  const { group, contact, earlier } = words;
  const quoted = (key: string, text: string | undefined) =>
    text === undefined ? '' : ` ${key}="${text.replace(/["“”]/g, "'")}"`;
  return quoted('group', group) + quoted('contact', contact) + (earlier === undefined ? '' : ` then=${earlier}`);
}

/** A line of a file that names a system without a link. */
export function writeExpectedLine({ name, ...words }: ExpectedSystem): string {
  return `expected="${name.replace(/["“”]/g, "'")}"${writeLine(words)}`;
}

/** What stands behind a code in the fragment of a link, without its first `&`; what is not known is ignored. */
export function readParameters(text: string): {
  readonly words: EntryWords;
  readonly expected: readonly ExpectedSystem[];
} {
  const said = new Map<string, string>();
  const expected: ExpectedSystem[] = [];
  for (const parameter of text.split('&')) {
    const [, key = '', value = ''] = /^([a-z]+)=(.*)$/.exec(parameter) ?? [];
    if (key === 'then') said.set(key, value);
    const plain = decoded(value);
    if (key === 'group' || key === 'contact') said.set(key, plain);
    if (key !== 'expected') continue;
    const [name = '', group = '', contact = ''] = plain.split('\t');
    const clean = cleanLine(name, NAME_MAX);
    const { earlier: _earlier, ...about } = wordsOf(new Map(Object.entries({ group, contact })));
    if (clean !== '') expected.push({ name: clean, ...about });
  }
  return { words: wordsOf(said), expected };
}

/**
 * The same behind a code in a link, with its `&`: words in base64url, so that no program on the way reads anything into
 * them. A reader that does not know them leaves out all that follows an `&`.
 */
export function writeParameters(
  { group, contact, earlier }: EntryWords,
  expected: readonly ExpectedSystem[] = [],
): string {
  const parts = [
    ...(group === undefined ? [] : [`group=${encoded(group)}`]),
    ...(contact === undefined ? [] : [`contact=${encoded(contact)}`]),
    ...(earlier === undefined ? [] : [`then=${earlier}`]),
    ...expected.map((each) => `expected=${encoded([each.name, each.group ?? '', each.contact ?? ''].join('\t'))}`),
  ];
  return parts.map((part) => `&${part}`).join('');
}

function wordsOf(said: ReadonlyMap<string, string>): EntryWords {
  const group = cleanLine(said.get('group') ?? '', ROSTER_WORDS_MAX);
  const contact = cleanLine(said.get('contact') ?? '', ROSTER_WORDS_MAX);
  const earlier = said.get('then') ?? '';
  return {
    ...(group === '' ? {} : { group }),
    ...(contact === '' ? {} : { contact }),
    ...(CODE.test(earlier) ? { earlier } : {}),
  };
}

function encoded(text: string): string {
  return toBase64url(new TextEncoder().encode(text));
}

function decoded(text: string): string {
  const payload = readPayload(text);
  return (payload === undefined ? undefined : readUtf8(payload.bytes)) ?? '';
}
