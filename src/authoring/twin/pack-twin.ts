import type { ChangeEntry } from '../../domain/catalogue/change.ts';
import { plural } from '../../domain/tally/tally-text.ts';
import type { OutlineCheck } from '../outline.ts';
import type { Reference } from '../schema/reference.ts';
import { checkText } from './component-form.ts';
import { footnotesOf, listedIn } from './guide-twin.ts';

/** What the page of a pack as Markdown is made of. Paths are under the base. */
export type PackTwinWorld = {
  readonly title: string;
  readonly lede: string;
  /** Path of its page. */
  readonly path: string;
  readonly rows: readonly (readonly [string, string])[];
  readonly guides: readonly { readonly title: string; readonly motto: string; readonly path: string }[];
  readonly sections: readonly { readonly heading: string; readonly checks: readonly OutlineCheck[] }[];
  /** Published checks that it adjusts or does not ask, with what it says. */
  readonly said: readonly { readonly statement: string; readonly path: string; readonly lines: readonly string[] }[];
  readonly changes: readonly ChangeEntry[];
  readonly address: (path: string) => string;
};

/** A heading with what stands under it; nothing for an empty part. */
function part(heading: string, entries: readonly string[], joint = '\n'): readonly string[] {
  return entries.length === 0 ? [] : [`## ${heading}`, entries.join(joint)];
}

function changeText({ date, says, added, reworded, retired }: ChangeEntry): string {
  const counted = `${plural(added.length, 'check', 'checks')} added, ${reworded.length} reworded, ${retired.length} retired.`;
  return [
    `- ${date}: ${says === undefined ? '' : `${says} `}${counted}`,
    ...retired.map((each) => `  - \`${each.id}\` was retired. It said: ${each.statement} ${each.says}`),
  ].join('\n');
}

/** What a pack adds, adjusts and leaves out, as Markdown. */
export function packPageTwin(world: PackTwinWorld, references: readonly Reference[]): string {
  const { title, lede, path, rows, guides, sections, said, changes, address } = world;
  const cited = new Set(sections.flatMap(({ checks }) => checks.map(({ reference }) => reference)));
  const parts = [
    listedIn(address),
    `# ${title}`,
    lede,
    `A pack on top of the published practices. The page: ${address(path)}.`,
    rows.map(([term, value]) => `- ${term}: ${value}`).join('\n'),
    ...part(
      'Its own guides',
      guides.map((guide) => `- [${guide.title}](${address(guide.path)}): ${guide.motto}`),
    ),
    ...part(
      'In published guides',
      sections.map(({ heading, checks }) => `### ${heading}\n\n${checks.map((check) => checkText(check)).join('\n')}`),
      '\n\n',
    ),
    ...part(
      'What it says of published checks',
      said.map((each) =>
        [`- [${each.statement}](${address(each.path)})`, ...each.lines.map((line) => `  - ${line}`)].join('\n'),
      ),
    ),
    ...part('Changes', changes.map(changeText)),
    footnotesOf(cited, references),
  ];
  return `${parts.filter((text) => text !== '').join('\n\n')}\n`;
}
