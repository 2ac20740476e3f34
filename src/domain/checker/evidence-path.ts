/** A line of a file that a note names as evidence. */
export type EvidencePath = { readonly path: string; readonly line: number };

/** `src/http/client.ts#L41`, also `#L41-L58`: a path from the root of the repository, with a line, and no address before it. */
const PATH = /(?<![\w./:%#-])((?:[\w.@+-]+\/)*[\w.@+-]+)#L(\d{1,7})\b/g;

/** The lines of files that a note names, each once. Addresses on hosts are none: what they lead to is not in the repository. */
export function evidencePaths(note: string): readonly EvidencePath[] {
  const words = note.replace(/\bhttps?:\/\/\S+/gi, ' ');
  const found = [...words.matchAll(PATH)].map(([, path = '', line]) => ({ path, line: Number(line) }));
  const inside = found.filter(({ path, line }) => line > 0 && !path.split('/').includes('..'));
  return [...new Map(inside.map((each) => [`${each.path}#${each.line}`, each])).values()];
}
