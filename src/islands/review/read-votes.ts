import { catalogue, mark } from 'virtual:catalogue';
import type { Snapshot } from '../../domain/assessment/snapshot.ts';
import { faultMessage } from '../../share/code/fault.ts';
import { filedSnapshots } from '../../share/file/filed-snapshot.ts';
import { readFile } from '../../share/file/read-file.ts';
import { readRoster } from '../../share/roster/read-roster.ts';
import { textOf } from '../file/text-of.ts';

/** A vote as it came, and the name that stood before its link. */
type ReadVote = { readonly snapshot: Snapshot; readonly label?: string };

/** What a text or some files brought: votes, and a sentence for each thing that is none. */
export type VoteReading = { readonly votes: readonly ReadVote[]; readonly bad: readonly string[] };

async function breathe(): Promise<void> {
  await new Promise((wake) => setTimeout(wake));
}

/** The votes in any text with summary links. */
export async function votesInText(text: string): Promise<VoteReading> {
  const { entries } = await readRoster(text, catalogue.register, breathe, mark, catalogue.packs);
  return {
    votes: entries.flatMap((entry) => (entry.ok ? entry : [])),
    bad: entries.flatMap((entry) => (entry.ok ? [] : `“${entry.text}”: ${faultMessage(entry.fault)}`)),
  };
}

async function votesInFile(file: File): Promise<VoteReading> {
  const found = await textOf(file).catch(() => undefined);
  if (found?.kind !== 'text') {
    return { votes: [], bad: [`${file.name}: there is no text in it that could be read here.`] };
  }
  if (!/^\s*\{/.test(found.text)) return votesInText(found.text);
  const read = readFile(found.text);
  if (!read.ok) return { votes: [], bad: read.faults.map(({ says }) => `${file.name}: ${says}`) };
  return {
    votes: filedSnapshots(read, catalogue.register, catalogue.packs).map((snapshot) => ({ snapshot })),
    bad: [],
  };
}

/** The votes in files of links, and in assessment files. */
export async function votesInFiles(files: readonly File[]): Promise<VoteReading> {
  const all = await Promise.all(files.map(votesInFile));
  return { votes: all.flatMap(({ votes }) => votes), bad: all.flatMap(({ bad }) => bad) };
}
