import { seenName } from '../assessment/seen-name.ts';
import { cleanLine } from '../base/clean-text.ts';
import { isDay } from '../base/date.ts';
import { isAnswer } from '../catalogue/answer.ts';
import { ROLES } from '../catalogue/role.ts';
import { isTier } from '../catalogue/tier.ts';
import {
  BASES,
  COMMIT,
  DRAFT_TEXT,
  type Draft,
  type DraftOrigin,
  draftFault,
  type EvidencePiece,
  LINES,
  PIECES_MAX,
} from './draft.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A field with the value that it has, if it has one. */
function given<Name extends string, Value>(name: Name, value: Value | undefined): { readonly [Each in Name]?: Value } {
  return (value === undefined ? {} : { [name]: value }) as { readonly [Each in Name]?: Value };
}

/** A line of a stranger as it may be shown and stored; undefined where nothing of it is left, or it is no text. */
function lineOf(value: unknown, max: number): string | undefined {
  return typeof value === 'string' ? cleanLine(value, max) || undefined : undefined;
}

function matching(value: unknown, pattern: RegExp): string | undefined {
  return typeof value === 'string' && pattern.test(value) ? value : undefined;
}

function cleanEvidence({ path, lines, says }: Fields): EvidencePiece {
  const at = lineOf(path, DRAFT_TEXT.path);
  return {
    ...given('path', at),
    ...(at === undefined ? {} : given('lines', matching(lines, LINES))),
    ...given('says', lineOf(says, DRAFT_TEXT.says)),
  };
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** A draft as it may be shown and stored; undefined where it is none, or is refused. */
export function cleanDraft(value: unknown): Draft | undefined {
  if (!isFields(value)) return undefined;
  const { answer, basis, evidence, missing, ask } = value;
  const known = BASES.find((each) => each === basis);
  if (typeof answer !== 'string' || !isAnswer(answer) || known === undefined) return undefined;
  const pieces = Array.isArray(evidence) ? evidence.slice(0, PIECES_MAX).filter(isFields).map(cleanEvidence) : [];
  const shown = pieces.filter(({ path, says }) => path !== undefined || says !== undefined);
  const { role, question } = isFields(ask) ? ask : {};
  const asked = lineOf(question, DRAFT_TEXT.question);
  const whom = ROLES.find((each) => each === role);
  const draft: Draft = {
    answer,
    basis: known,
    ...given('evidence', shown.length === 0 ? undefined : shown),
    ...given('missing', lineOf(missing, DRAFT_TEXT.missing)),
    ...given('ask', asked === undefined || whom === undefined ? undefined : { role: whom, question: asked }),
  };
  return draftFault(draft) === undefined ? draft : undefined;
}

/** An origin as it may be shown and stored; undefined where it does not say who and when. */
export function cleanOrigin(value: unknown): DraftOrigin | undefined {
  if (!isFields(value)) return undefined;
  const by = lineOf(value['by'], DRAFT_TEXT.by);
  const on = value['on'];
  if (by === undefined || typeof on !== 'string' || !isDay(on)) return undefined;
  const { name, tier, repository, commit } = value;
  return {
    // Two names that look alike are alike.
    by: seenName(by),
    person: value['person'] === true,
    on,
    ...given('name', lineOf(name, DRAFT_TEXT.name)),
    ...given('tier', typeof tier === 'string' && isTier(tier) ? tier : undefined),
    ...given('repository', lineOf(repository, DRAFT_TEXT.repository)),
    ...given('commit', matching(commit, COMMIT)),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A draft, or its origin, as it is stored. */
export function storedDraft(value: Draft | DraftOrigin): string {
  return JSON.stringify(value);
}

/** A stored draft; undefined where it cannot be read. */
export function readDraft(text: string): Draft | undefined {
  return cleanDraft(parsed(text));
}

/** A stored origin; undefined where it cannot be read. */
export function readOrigin(text: string): DraftOrigin | undefined {
  return cleanOrigin(parsed(text));
}
