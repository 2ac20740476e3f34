import { cleanName, cleanNote, NOTE_MAX } from '../domain/assessment.ts';
import type { FiledAssessment } from './assessment-file.ts';
import { quoted } from './file-fault.ts';
import type { RawAssessment } from './file-shape.ts';

/** An assessment whose texts may be shown and stored, and a sentence for each text that had to change. */
export type Cleaned = { readonly assessment: FiledAssessment; readonly changes: readonly string[] };

/** Cleans the name and the notes of an assessment that stands at `where` in its file. */
export function cleanAssessment(raw: RawAssessment, where: string): Cleaned {
  const name = cleanName(raw.name);
  const changes = name === raw.name ? [] : [`${where}.name: read as ${quoted(name)}.`];
  const notes: [string, string][] = [];
  for (const [id, text] of Object.entries(raw.notes)) {
    const note = cleanNote(text);
    if (note !== text) changes.push(`${where}.notes.${id}: ${reason(text)}.`);
    if (note.trim() !== '') notes.push([id, note]);
    else changes.push(`${where}.notes.${id}: an empty note was left out.`);
  }
  return { assessment: { ...raw, name, notes: Object.fromEntries(notes) }, changes };
}

function reason(note: string): string {
  const tooLong = Array.from(note).length > NOTE_MAX;
  return tooLong ? `cut at ${NOTE_MAX} characters` : 'characters that cannot be shown were replaced or left out';
}
