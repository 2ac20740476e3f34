import type { Answer } from '../catalogue/answer.ts';
import type { Role } from '../catalogue/role.ts';
import type { Tier } from '../catalogue/tier.ts';

/**
 * What a drafted answer rests on: `seen` in the files that were looked at, `stated` by a person or a document, or
 * `not-here`: what was looked at cannot show it.
 */
export const BASES = ['seen', 'stated', 'not-here'] as const;

export type Basis = (typeof BASES)[number];

/** Something that can be pointed at. */
export type EvidencePiece = {
  /** From the root of the repository; absent where it is no file. */
  readonly path?: string;
  /** `41` or `41-58`. */
  readonly lines?: string;
  /** What is to be seen there, in a few words. */
  readonly says?: string;
};

/** What only somebody else can say. */
export type Ask = { readonly role: Role; readonly question: string };

/** A proposed answer to one check. */
export type Draft = {
  readonly answer: Answer;
  readonly basis: Basis;
  /** Absent where there is none. */
  readonly evidence?: readonly EvidencePiece[];
  /** What keeps it from Yes. */
  readonly missing?: string;
  readonly ask?: Ask;
};

/** Drafts by check id. */
export type Drafts = Readonly<Record<string, Draft>>;

/** Who drafted, when, and of what. */
export type DraftOrigin = {
  /** The tool with its version, or the colleague. */
  readonly by: string;
  /** Whether it is a colleague. */
  readonly person: boolean;
  /** ISO date. */
  readonly on: string;
  /** What the system is called there. */
  readonly name?: string;
  readonly tier?: Tier;
  readonly repository?: string;
  /** The commit that was looked at. */
  readonly commit?: string;
};

/** Drafts, and where they come from. */
export type Drafted = { readonly origin: DraftOrigin; readonly drafts: Drafts };

/** Longest texts of a draft, in characters (code points). */
export const DRAFT_TEXT = { by: 80, name: 80, repository: 120, path: 300, says: 300, missing: 500, question: 300 };

/** Most pieces of evidence of a draft. */
export const PIECES_MAX = 10;

export const LINES = /^[1-9]\d{0,6}(?:-[1-9]\d{0,6})?$/;
export const COMMIT = /^[0-9a-f]{7,64}$/;

/** Whether a path stays in its repository, and can be named in a note that the checker reads. */
export function isInside(path: string): boolean {
  const parts = path.split('/');
  return (
    !/^[a-z][a-z\d+.-]*:/i.test(path) && !/[\\\p{Cc}]/u.test(path) && parts.every((part) => !/^\.{0,2}$/.test(part))
  );
}

/** What is wrong with a draft, in one sentence; undefined where nothing is. Silence is never No, and a Yes is shown. */
export function draftFault({ answer, basis, evidence = [] }: Draft): string | undefined {
  if (basis === 'not-here' && answer !== 'unknown') {
    return `“${answer}” cannot rest on “not-here”: what was not found is “unknown”, with a question in ask.`;
  }
  if (answer === 'yes' && evidence.length === 0)
    return '“yes” needs evidence: name the file and the lines, or answer “unknown”.';
  const outside = evidence.find(({ path }) => path !== undefined && !isInside(path));
  if (outside !== undefined)
    return 'A path of its evidence leaves the repository, or does not begin at its root: write it like src/client.ts.';
  const empty = evidence.some(({ path, says }) => path === undefined && says === undefined);
  return empty ? 'A piece of evidence has neither path nor says.' : undefined;
}
