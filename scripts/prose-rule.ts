import type { Passage } from './prose-passage.ts';
import { BANNED, NAMES } from './prose-word.ts';

/** The prose of one file. */
export type Source = { readonly file: string; readonly passages: readonly Passage[] };

/** What is wrong on a line of a file, and how to mend it. */
export type Fault = { readonly file: string; readonly line: number; readonly says: string };

/** A passage and its file. */
type Placed = { readonly file: string; readonly passage: Passage };

/** The longest sentence that a reader can hold, in words. */
const LONGEST = 40;

const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

const quoted = (text: string): string => `"${text.trim().replace(/\s+/g, ' ')}"`;

/** The line on which a place inside a passage stands. */
const lineAt = ({ line, text }: Passage, index: number): number => line + text.slice(0, index).split('\n').length - 1;

function bannedIn({ file, passage }: Placed): Fault[] {
  return BANNED.flatMap(({ pattern, fault, mend }) =>
    [...passage.text.matchAll(pattern)].map((match) => ({
      file,
      line: lineAt(passage, match.index),
      says: `${quoted(match[0])} ${fault}. ${mend}`,
    })),
  );
}

function longSentences({ file, passage }: Placed): Fault[] {
  return [...sentences.segment(passage.text)].flatMap(({ segment, index }) => {
    // Fields of a form stand in one line, with a dot between them.
    const fields = segment.split(' · ').map((field) => field.match(/\S*[\p{L}\p{N}]\S*/gu) ?? []);
    const words = fields.find(({ length }) => length > LONGEST);
    if (words === undefined) return [];
    const start = quoted(`${words.slice(0, 5).join(' ')} …`);
    const says = `The sentence ${start} has ${words.length} words. Cut it in two; ${LONGEST} is the limit.`;
    return [{ file, line: lineAt(passage, index), says }];
  });
}

function capitalsInside({ file, passage }: Placed): Fault[] {
  if (passage.kind !== 'heading') return [];
  // A numbered heading begins after its number.
  const [, ...rest] = passage.text.replace(/^\d+\.\s+/, '').split(/\s+/);
  return rest
    .map((word) => word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''))
    .filter((word) => /^\p{Lu}\p{Ll}+$/u.test(word) && !NAMES.has(word))
    .map((word) => ({
      file,
      line: passage.line,
      says: `"${word}" has a capital inside a heading. Write headings in sentence case; a name goes into NAMES in scripts/prose-word.ts.`,
    }));
}

/** The first two words, for comparing. */
function opening({ text }: Passage): string {
  return (text.match(/[\p{L}\p{N}’'`-]+/gu) ?? []).slice(0, 2).join(' ').toLowerCase();
}

/** Faults of passages that open like an earlier one of the same list. */
function sameOpenings(placed: readonly Placed[], of: string): Fault[] {
  return placed.flatMap(({ file, passage }, i) => {
    const words = opening(passage);
    const before = placed.slice(0, i).find((earlier) => opening(earlier.passage) === words);
    if (before === undefined) return [];
    const says = `Opens with "${words}" like ${of} at ${before.file}:${before.passage.line}. Begin it differently.`;
    return [{ file, line: passage.line, says }];
  });
}

/** The headings of a file, each with the paragraph that follows it at once. */
function sections({ file, passages }: Source): { heading: string; placed: Placed }[] {
  return passages.flatMap((passage, i) => {
    const next = passages.slice(i + 1).find(({ kind }) => kind !== 'field');
    if (passage.kind !== 'heading' || next?.kind !== 'paragraph') return [];
    return [{ heading: passage.text, placed: { file, passage: next } }];
  });
}

/** Guides are read one after the other; blanks and what fills them are meant to open alike. */
function repeatedOpenings(written: readonly Source[]): Fault[] {
  const sources = written.filter(({ file }) => !file.startsWith('content/templates/'));
  const all = sources.flatMap(sections);
  const headings = [...new Set(all.map(({ heading }) => heading))];
  const first = sources.flatMap(({ file, passages }) => {
    const passage = passages.find(({ kind }) => kind === 'paragraph');
    return passage === undefined ? [] : [{ file, passage }];
  });
  const within = sources.flatMap((source) =>
    sameOpenings(
      sections(source).map(({ placed }) => placed),
      'another section',
    ),
  );
  const namesakes = headings.flatMap((heading) =>
    sameOpenings(
      all.filter((section) => section.heading === heading).map(({ placed }) => placed),
      'the same section',
    ),
  );
  return [...within, ...namesakes, ...sameOpenings(first, 'another guide')];
}

/** All faults in the prose of some files, in order of file and line. */
export function proseFaults(sources: readonly Source[]): readonly Fault[] {
  const each = sources.flatMap(({ file, passages }) =>
    passages.flatMap((passage) => {
      const placed = { file, passage };
      return [...bannedIn(placed), ...longSentences(placed), ...capitalsInside(placed)];
    }),
  );
  return [...each, ...repeatedOpenings(sources)].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}
