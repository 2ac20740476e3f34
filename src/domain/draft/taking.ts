import { addToNote } from '../assessment/note-addition.ts';
import { entry } from '../base/entry.ts';
import { ANSWER_LABEL, type Answer, type Answers } from '../catalogue/answer.ts';
import { askLine } from './ask-list.ts';
import type { Draft, DraftOrigin, Drafts, EvidencePiece } from './draft.ts';

/** How a draft stands to the answer that is there. */
export type Accord = 'open' | 'agrees' | 'differs';

/** Whether a check that was drafted is unanswered, answered so already, or otherwise. */
export function accordOf({ answer }: Draft, given: Answer | undefined): Accord {
  if (given === undefined) return 'open';
  return given === answer ? 'agrees' : 'differs';
}

/**
 * A place in a file as notes name it, where the checker looks for it: `src/client.ts#L41-L58`. A path that could not be told from
 * the words around it stands between backticks; one that has such marks itself cannot be looked for.
 */
function placeText({ path = '', lines = '1' }: EvidencePiece): string {
  const place = `${path}#L${lines.replace('-', '-L')}`;
  if (path === '' || /^[\w.@+/-]+$/.test(path)) return path === '' ? '' : place;
  return /[`#]/.test(path) ? `${path}:${lines}` : `\`${place}\``;
}

/** A piece of evidence in one line. */
export function evidenceText(evidence: EvidencePiece): string {
  return [placeText(evidence), evidence.says ?? ''].filter((part) => part !== '').join(': ');
}

/** Where a draft comes from: `a tool 1.0 from 9f3c2ab, 2026-11-25`. */
export function originText({ by, commit, repository }: DraftOrigin): string {
  const from = [repository, commit?.slice(0, 12)].filter((part) => part !== undefined).join(' ');
  return from === '' ? by : `${by} from ${from}`;
}

/** Most characters of what a draft adds to a note: the note itself is the reader's. */
const ADDED_MAX = 1500;

/** What is added to the note of a check when a person takes its draft: the evidence, and who confirmed what when. */
export function confirmation(draft: Draft, origin: DraftOrigin, today: string): string {
  const { evidence = [], missing, ask } = draft;
  const lines = [
    ...evidence.map(evidenceText),
    ...(missing === undefined ? [] : [`Missing: ${missing}`]),
    ...(ask === undefined ? [] : [askLine(ask)]),
  ];
  const last = `Drafted by ${originText(origin)}, confirmed ${today}`;
  let room = ADDED_MAX - Array.from(last).length;
  // Whole lines: half a path is none.
  const kept = lines.filter((line) => {
    room -= Array.from(line).length + 1;
    return room >= 0;
  });
  return [...kept, last].join('\n');
}

/** The note of a check once its draft is taken; undefined where there is no room for as much as who confirmed it. */
export function takenNote(note: string, draft: Draft, origin: DraftOrigin, today: string): string | undefined {
  const whole = addToNote(note, confirmation(draft, origin, today));
  if (whole.kind === 'added') return whole.note;
  if (whole.kind === 'there') return note;
  const { answer, basis } = draft;
  const short = addToNote(note, confirmation({ answer, basis }, origin, today));
  return short.kind === 'added' ? short.note : undefined;
}

/** What is said when a drafted answer was taken. */
export function takenText(answer: Answer): string {
  return `Taken: ${ANSWER_LABEL[answer]}`;
}

/** Ids of the drafts that may be taken all at once: Don’t know on checks that nobody has answered claims nothing. */
export function unknownOnes(drafts: Drafts, answers: Answers): readonly string[] {
  return Object.entries(drafts)
    .filter(([id, { answer }]) => answer === 'unknown' && entry(answers, id) === undefined)
    .map(([id]) => id);
}
