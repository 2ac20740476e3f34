/** A line of a file that a note names as evidence. */
export type EvidencePath = { readonly path: string; readonly line: number };

/**
 * `src/http/client.ts#L41`, also `#L41-L58`: a path from the root of the repository, with a line, and no address before it. Nor a
 * letter of a language that such a path is not written in: what stands there may be the rest of its name.
 */
const PATH = /(?<![\p{L}\p{M}\p{N}_./:%#-])((?:[\w.@+-]+\/)*[\w.@+-]+)#L(\d{1,7})\b/gu;

/** The same between backticks: any path, with spaces and brackets in it. */
const QUOTED = /`([^`#\n]+)#L(\d{1,7})(?:-L\d{1,7})?`/g;

const isInside = (path: string) => path.split('/').every((part) => !/^(?:\.\.)?$/.test(part));

/** The lines of files that a note names, each once. Addresses on hosts are none: what they lead to is not in the repository. */
export function evidencePaths(note: string): readonly EvidencePath[] {
  const words = note.replace(QUOTED, ' ').replace(/\bhttps?:\/\/\S+/gi, ' ');
  const matches = [...note.matchAll(QUOTED), ...words.matchAll(PATH)];
  const found = matches.map(([, path = '', line]) => ({ path, line: Number(line) }));
  const inside = found.filter(({ path, line }) => line > 0 && isInside(path));
  return [...new Map(inside.map((each) => [`${each.path}#${each.line}`, each])).values()];
}
