import * as v from 'valibot';
import { isDay } from '../../domain/base/date.ts';
import { ANSWERS } from '../../domain/catalogue/answer.ts';
import { ROLES } from '../../domain/catalogue/role.ts';
import { TIERS } from '../../domain/catalogue/tier.ts';
import { BASES, COMMIT, LINES, PIECES_MAX } from '../../domain/draft/draft.ts';
import { notAllowed } from './file-fault.ts';

/** Most drafts of a file. */
const DRAFTS_MAX = 1_000;

const ALLOWED: Readonly<Record<string, string>> = {
  of: 'an object that says of what: name, tier, repository, commit',
  by: 'an object that says by whom and when: tool or person, and on',
  drafts: 'a list of drafts',
  name: 'text, or leave it out',
  tier: `one of ${TIERS.join(', ')}, or leave it out`,
  repository: 'text, or leave it out',
  commit: '7 to 64 digits of a commit in small letters, or leave it out',
  tool: 'the name and version of a tool, or leave it out and name a person',
  person: 'the name of a person, or leave it out and name a tool',
  on: 'a day such as 2026-11-25',
  check: 'the id of a check',
  answer: 'yes, partly, no, unknown or na',
  basis: `one of ${BASES.join(', ')}`,
  evidence: `a list of at most ${PIECES_MAX} pieces of evidence, or leave it out`,
  path: 'a path from the root of the repository, or leave it out',
  lines: 'lines such as 41 or 41-58, or leave it out',
  says: 'text, or leave it out',
  missing: 'text, or leave it out',
  ask: 'an object with role and question, or leave it out',
  role: `one of ${ROLES.join(', ')}`,
  question: 'a question',
};

// The message of a field of this name, for whatever is wrong with it.
const says = (name: string) => (issue: v.BaseIssue<unknown>) => notAllowed(issue.input, `${ALLOWED[name]}`);

// The message of an object: of a field that it lacks (the issue has a path then), or that it is none itself.
const lacks = (name: string) => (issue: v.BaseIssue<unknown>) =>
  notAllowed(issue.input, `${ALLOWED[`${issue.path?.[0].key}`] ?? ALLOWED[name]}`);

const text = (name: string) => v.exactOptional(v.string(says(name)));

/** Whether it is said who drafted. */
export function hasAuthor({ tool, person }: { tool?: string; person?: string; on: string }): boolean {
  return tool !== undefined || person !== undefined;
}

/** What was looked at. */
export const draftOfShape = v.object(
  {
    name: text('name'),
    tier: v.exactOptional(v.picklist(TIERS, says('tier'))),
    repository: text('repository'),
    commit: v.exactOptional(v.pipe(v.string(says('commit')), v.regex(COMMIT, says('commit')))),
  },
  lacks('of'),
);

const authorFields = {
  tool: text('tool'),
  person: text('person'),
  on: v.pipe(v.string(says('on')), v.check(isDay, says('on'))),
};

/** Who drafted, and when. */
export const draftByShape = v.pipe(
  v.object(authorFields, lacks('by')),
  v.check(hasAuthor, 'Nobody is named: write tool, with its version, or person.'),
);

/** The fields of `by`, for whoever describes them to others. */
export const DRAFT_BY_FIELDS = authorFields;

/** Something that can be pointed at. */
export const evidenceShape = v.object(
  {
    path: text('path'),
    lines: v.exactOptional(v.pipe(v.string(says('lines')), v.regex(LINES, says('lines')))),
    says: text('says'),
  },
  lacks('evidence'),
);

/** A question to somebody else. */
export const askShape = v.object(
  { role: v.picklist(ROLES, says('role')), question: v.string(says('question')) },
  lacks('ask'),
);

const isList = (name: string) => v.custom<unknown[]>(Array.isArray, says(name));

const atMost = (most: number, noun: string) =>
  v.maxLength<unknown[], number, (issue: { readonly received: string }) => string>(
    most,
    ({ received }) => `${received} ${noun} are here; at most ${most} are read.`,
  );

/** One drafted answer. */
export const draftShape = v.object(
  {
    check: v.string(says('check')),
    answer: v.picklist(ANSWERS, says('answer')),
    basis: v.picklist(BASES, says('basis')),
    evidence: v.exactOptional(
      v.pipe(isList('evidence'), atMost(PIECES_MAX, 'pieces of evidence'), v.array(evidenceShape)),
    ),
    missing: text('missing'),
    ask: v.exactOptional(askShape),
  },
  lacks('drafts'),
);

/** Drafts with where they come from: what a draft file holds, and an assessment of a file may. */
export const draftFields = {
  of: draftOfShape,
  by: draftByShape,
  drafts: v.pipe(isList('drafts'), atMost(DRAFTS_MAX, 'drafts'), v.array(draftShape)),
};

export const draftedShape = v.object(draftFields, lacks('of'));

/** Drafts as they are written, before their texts are cleaned. */
export type RawDrafted = v.InferOutput<typeof draftedShape>;
