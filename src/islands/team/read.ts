import { catalogue, mark, uid } from 'virtual:catalogue';
import { DEFAULT_NAME } from '../../domain/assessment/assessment.ts';
import type { System } from '../../domain/team/system.ts';
import { faultMessage } from '../../share/code/fault.ts';
import { readRoster } from '../../share/roster/read-roster.ts';
import { nameOf, textOf } from '../file/text-of.ts';
import { NOTHING, type Reading, together } from './reading.ts';

const NO_LINKS = 'There is no summary link in this file, and it is no assessment file.';

const NO_TEXT = {
  'too-large': 'This file is larger than any file of assessments or summary links that is read here.',
  'not-text': 'This file is not text in UTF-8: if it is a list of links, save it as UTF-8 and choose it again.',
} as const;

/** Lets the browser draw and answer; a tab in the background has no frames, but timers. */
function frame(): Promise<void> {
  return new Promise((wake) => setTimeout(wake));
}

type Entry = System & { readonly ok: true; readonly label?: string };

/** What stood before a link is the system's name where nobody gave it one. */
function systemOf({ ok: _ok, label, ...system }: Entry): System {
  if (label === undefined || system.snapshot.name !== DEFAULT_NAME) return system;
  return { ...system, snapshot: { ...system.snapshot, name: label } };
}

/** The snapshots in any text with summary links; `where` says of a line of it how it is named to the reader. */
export async function readLinks(text: string, where: (line: number) => string): Promise<Reading> {
  const {
    entries,
    expected = [],
    merged,
    complete,
  } = await readRoster(text, catalogue.register, frame, mark, catalogue.packs);
  return {
    systems: entries.flatMap((entry) => (entry.ok ? systemOf(entry) : [])),
    expected,
    bad: entries.flatMap((entry) =>
      entry.ok ? [] : { where: where(entry.line), text: entry.text, says: faultMessage(entry.fault) },
    ),
    changed: [],
    merged,
    complete,
  };
}

async function readAssessments(name: string, text: string): Promise<Reading> {
  const [{ readFile }, { filedSnapshots }] = await Promise.all([
    import('../../share/file/read-file.ts'),
    import('../../share/file/filed-snapshot.ts'),
  ]);
  const read = readFile(text, { uid, register: catalogue.register });
  if (!read.ok) {
    return { ...NOTHING, bad: read.faults.map(({ where, says }) => ({ where: name, text: where, says })) };
  }
  const snapshots = filedSnapshots(read, catalogue.register, catalogue.packs);
  const systems = snapshots.map((snapshot, n): System => {
    const uid = read.assessments[n]?.uid;
    return uid === undefined ? { snapshot } : { snapshot, uid };
  });
  return { ...NOTHING, systems, changed: read.ignored.map((says) => `${name}: ${says}`) };
}

async function readOne(file: File): Promise<Reading> {
  const name = nameOf(file);
  const bad = (says: string): Reading => ({ ...NOTHING, bad: [{ where: name, text: '', says }] });
  const found = await textOf(file).catch(() => undefined);
  if (found === undefined) return bad('The browser could not read this file: choose it again.');
  if (found.kind !== 'text') return bad(NO_TEXT[found.kind]);
  const { text } = found;
  if (/^\s*\{/.test(text)) return readAssessments(name, text);
  const reading = await readLinks(text, (line) => `${name}, line ${line}`);
  // A picture or a letter would be a list of a thousand faults that all say the same.
  const isOther =
    reading.systems.length === 0 &&
    reading.expected.length === 0 &&
    reading.bad.every(({ says }) => says === faultMessage('not-a-code'));
  return isOther ? bad(NO_LINKS) : reading;
}

/** The snapshots in assessment files and in files of summary links. */
export async function readFiles(files: readonly File[]): Promise<Reading> {
  return together(await Promise.all(files.map(readOne)));
}
