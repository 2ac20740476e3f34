import { NAME_MAX } from '../../domain/assessment/assessment.ts';
import { cleanLine } from '../../domain/base/clean-text.ts';
import { toBase64url } from '../byte/base64url.ts';
import { readUtf8 } from '../byte/utf8.ts';
import { CODE_MAX } from './limit.ts';
import { codeOf } from './link.ts';
import { readPayload } from './payload.ts';

/** Where one side of a comparison comes from, as an address can say it: a file cannot stand in one. */
export type Source =
  /** An assessment of the browser that opens the address, as it stands then. */
  | { readonly kind: 'mine'; readonly id: string }
  /** A snapshot: a summary code, not judged yet. */
  | { readonly kind: 'code'; readonly code: string };

/** How two snapshots are read: one after the other, or as what two people say. */
export type ReadAs = 'time' | 'people';

/** What the address of the comparison says. */
export type CompareLink = {
  readonly first: Source | undefined;
  readonly second: Source | undefined;
  readonly as: ReadAs;
  /** What two people settled so far: the summary code of a snapshot that holds their choices alone. */
  readonly settled: string | undefined;
  /** Who the first and the second person are; undefined where nobody said it. */
  readonly firstBy?: string | undefined;
  readonly secondBy?: string | undefined;
};

/** The address without anything in its fragment. */
export const NO_LINK: CompareLink = { first: undefined, second: undefined, as: 'time', settled: undefined };

const MINE = 'mine:';
const NAMES = ['a', 'b', 'as', 'settled', 'a-by', 'b-by'];
const VERSIONED = /^\d+(?:[a-p]{6})?\./;

/** A source as it stands in an address: `mine:` and an id, or a summary code, or a summary link. */
export function readSource(text: string): Source | undefined {
  const plain = text.trim();
  if (plain === '') return undefined;
  return plain.startsWith(MINE)
    ? { kind: 'mine', id: plain.slice(MINE.length) }
    : { kind: 'code', code: codeOf(plain) };
}

/** A source as text, for an address or the value of a field. */
export function sourceText(source: Source): string {
  return source.kind === 'mine' ? MINE + source.id : source.code;
}

// In base64url: a name may hold what programs on the way read as the next part.
function readPerson(text: string): string | undefined {
  const payload = readPayload(text);
  const name = payload === undefined ? undefined : readUtf8(payload.bytes);
  return cleanLine(name ?? '', NAME_MAX) || undefined;
}

function writePerson(name: string | undefined): string | undefined {
  const clean = cleanLine(name ?? '', NAME_MAX);
  return clean === '' ? undefined : toBase64url(new TextEncoder().encode(clean));
}

/**
 * The fragment of the comparison's address, docs/compare-link.md: `#a=<source>&b=<source>`, `&as=people`,
 * `&settled=<code>`, `&a-by=<name>` and `&b-by=<name>` where they apply. A bare code is the first side. Undefined for a fragment that is none of this, such
 * as the anchor of the page's main part. Never throws; sources are not judged.
 */
export function readCompareLink(fragment: string): CompareLink | undefined {
  const text = fragment.replace(/^#/, '');
  if (text.trim() === '') return NO_LINK;
  // Neither stands in a source: mail and chat programs wrote them.
  const parameters = new URLSearchParams(text.replace(/%3D/gi, '=').replace(/%26|&amp;/gi, '&'));
  const value = (name: string) => readSource(parameters.get(name) ?? '');
  if (NAMES.some((name) => parameters.has(name))) {
    const settled = codeOf(parameters.get('settled') ?? '');
    return {
      first: value('a'),
      second: value('b'),
      as: parameters.get('as') === 'people' ? 'people' : 'time',
      settled: settled === '' ? undefined : settled,
      firstBy: readPerson(parameters.get('a-by') ?? ''),
      secondBy: readPerson(parameters.get('b-by') ?? ''),
    };
  }
  const bare = codeOf(text);
  return VERSIONED.test(bare) ? { ...NO_LINK, first: { kind: 'code', code: bare } } : undefined;
}

/** The fragment that says so, with its `#`; empty where there is nothing to say. What no code can be is left out. */
export function writeCompareLink({ first, second, as, settled, firstBy, secondBy }: CompareLink): string {
  const values: readonly (readonly [string, string | undefined])[] = [
    ['a', first && sourceText(first)],
    ['b', second && sourceText(second)],
    ['as', as === 'people' ? as : undefined],
    ['settled', settled],
    ['a-by', writePerson(firstBy)],
    ['b-by', writePerson(secondBy)],
  ];
  const written = values.flatMap(([name, value]) =>
    value === undefined || value.length > CODE_MAX
      ? []
      : [`${name}=${encodeURIComponent(value.toWellFormed()).replaceAll('%3A', ':')}`],
  );
  return written.length === 0 ? '' : `#${written.join('&')}`;
}
