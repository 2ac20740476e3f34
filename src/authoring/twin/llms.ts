import type { Outline } from '../outline.ts';

/** A text for programs: its path, its name and what is in it. */
type TextEntry = { readonly path: string; readonly title: string; readonly says: string };

/** What `llms.txt` is made of. */
export type LlmsWorld = {
  readonly name: string;
  readonly description: string;
  readonly outline: Outline;
  /** Whole addresses, because programs follow others badly. */
  readonly address: (path: string) => string;
  /** Other texts than the guides, by the heading that they stand under. */
  readonly others: Readonly<Record<string, readonly TextEntry[]>>;
};

/** The list of everything that programs can read, as llmstxt.org describes it: a title, a paragraph, links with a sentence each. */
export function llmsText({ name, description, outline, address, others }: LlmsWorld): string {
  const line = ({ path, title, says }: TextEntry) => `- [${title}](${address(path)}): ${says}`;
  const guides = outline.map(({ slug, title, motto }) => ({ path: `practices/${slug}.md`, title, says: motto }));
  const groups = Object.entries({ 'The guides, as Markdown': guides, ...others });
  return `${[`# ${name}`, `> ${description}`, ...groups.map(([heading, entries]) => `## ${heading}\n\n${entries.map(line).join('\n')}`)].join('\n\n')}\n`;
}
