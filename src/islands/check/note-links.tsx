import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

type NoteReader = ComponentType<{ readonly note: string }>;

/** The note as it reads, under its field, once it holds an address: a text field cannot show links. */
export function NoteLinks({ note }: { readonly note: string }) {
  const [Reader, setReader] = useState<NoteReader>();
  const wanted = note.includes('://');
  useEffect(() => {
    if (wanted) void import('../ui/note-text.tsx').then(({ NoteText }) => setReader(() => NoteText));
  }, [wanted]);
  return wanted && Reader ? <Reader note={note} /> : <span>{note}</span>;
}
