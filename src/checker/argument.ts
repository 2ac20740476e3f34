import { parseArgs } from 'node:util';

/** What the command line asks for. */
export type Arguments = {
  readonly file: string;
  /** The file as it was before. */
  readonly against?: string;
  readonly json: boolean;
  /** Folder that paths of evidence are looked for in. */
  readonly root: string;
  /** Where the badge of the first assessment is to be written. */
  readonly badge?: string;
  /** ISO date to check for instead of today. */
  readonly today?: string;
};

export const USAGE = `Usage: node check-assessment.mjs FILE [--against FILE] [--json] [--root DIR] [--badge FILE] [--today DATE]
       node check-assessment.mjs --merge BASE OURS THEIRS

  FILE            an assessment file, as Export saves it
  --against FILE  the same file as it was accepted last: an answer that got worse without a changed note falls short
  --json          JSON on standard output instead of Markdown
  --root DIR      folder that evidence such as src/client.ts#L41 is looked for in (the current one)
  --badge FILE    write the badge of the first assessment there, as SVG
  --today DATE    check for another day, such as 2026-11-26
  --merge         merge two files check by check into OURS, for git as a merge driver; 1 where both changed the same

Exit code 0: it passes; 1: it falls short; 2: a file or an argument could not be used.`;

const OPTIONS = {
  json: { type: 'boolean' },
  merge: { type: 'boolean' },
  against: { type: 'string' },
  root: { type: 'string' },
  badge: { type: 'string' },
  today: { type: 'string' },
} as const;

/** Leaves out what was not given. */
function given<Value extends object>(
  values: Value,
): { readonly [Name in keyof Value]?: Exclude<Value[Name], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}

/** Three files to be merged into the second. */
export type MergeArguments = { readonly base: string; readonly ours: string; readonly theirs: string };

/** The arguments as they are meant, or what is wrong with them. */
export function readArguments(args: readonly string[]): Arguments | MergeArguments | { readonly fault: string } {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    const [file, second] = positionals;
    if (values.merge === true) {
      const [base, ours, theirs] = positionals;
      return base === undefined || ours === undefined || theirs === undefined || positionals.length > 3
        ? { fault: 'To merge, name three files: BASE, OURS and THEIRS.' }
        : { base, ours, theirs };
    }
    if (file === undefined) return { fault: 'No file is named.' };
    if (second !== undefined) return { fault: `Two files are named, ${file} and ${second}: check one at a time.` };
    const empty = Object.entries(values).find(([, value]) => value === '');
    if (empty !== undefined) return { fault: `--${empty[0]} is empty.` };
    const { json = false, root = '.', against, badge, today } = values;
    return { file, json, root, ...given({ against, badge, today }) };
  } catch (error) {
    // Node's own words: an option that there is none of, or one without its value.
    return { fault: error instanceof Error ? error.message : 'The arguments could not be read.' };
  }
}
