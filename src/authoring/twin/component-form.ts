import { practicePath, toolPath } from '../../domain/base/route.ts';
import type { Check } from '../../domain/catalogue/check.ts';
import type { OutlineCheck, OutlinePractice } from '../outline.ts';
import type { TextForm } from './text-form.ts';

/** What the forms of components need to know beyond the page. */
export type TwinWorld = {
  readonly practice: OutlinePractice;
  /** The whole address of a page or file, from its path under the base. */
  readonly address: (path: string) => string;
  /** What a tool is called, by its name in addresses. */
  readonly toolTitle: (name: string) => string;
  /** What packs of the site say; without, there are none. */
  readonly packs?: {
    /** What stands beside the published checks of a section: theirs, and those that they do not ask. */
    readonly beside: (section: string) => {
      readonly lists: readonly { readonly title: string; readonly checks: readonly OutlineCheck[] }[];
      readonly unasked: readonly {
        readonly id: string;
        readonly statement: string;
        readonly reasons: readonly string[];
      }[];
    };
    /** What they say of a check, in lines. */
    readonly says: (id: string) => readonly string[];
  };
};

const quoted = (text: string) =>
  text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');

const of = (attributes: ReadonlyMap<string, string>, name: string) => attributes.get(name) ?? '';

/** A drawing is told as who cannot see it hears it. */
const figure: TextForm = (attributes) => {
  const caption = of(attributes, 'caption');
  const told = `**Figure: ${of(attributes, 'title')}.** ${of(attributes, 'describe')}`;
  return quoted(caption === '' ? told : `${told}\n\n${caption}`);
};

/** A check as an entry of a list: its id, what it asks, and what helps to answer it; `says` is what packs say of it. */
export function checkText(
  { id, statement, why, evidence, partly, level, where, look, reference }: Check,
  says: readonly string[] = [],
): string {
  return [
    `- \`${id}\` (${level}, evidence in ${where}): ${statement}[^${reference}]`,
    `  - Why: ${why}`,
    `  - Evidence: ${evidence}`,
    ...(look === undefined ? [] : [`  - Look for: ${look}`]),
    `  - Partly or No: ${partly}`,
    ...says.map((line) => `  - ${line}`),
  ].join('\n');
}

/** The text form of every component that authors may write in a guide. */
export function componentForms({ practice, address, toolTitle, packs }: TwinWorld): Readonly<Record<string, TextForm>> {
  const kinds = ['Bars', 'Boxes', 'Chain', 'Curve', 'Dock', 'Journey', 'Staircase', 'Timeline'];
  return {
    ...Object.fromEntries(kinds.map((kind) => [kind, figure])),
    Ref: (attributes) => `[^${of(attributes, 'id')}]`,
    Term: (_, inside) => inside,
    Note: (attributes, inside) => quoted(`**${of(attributes, 'label')}**\n\n${inside}`),
    Case: (attributes, inside) =>
      quoted(`**Case: ${of(attributes, 'title')}**[^${of(attributes, 'reference')}]\n\n${inside}`),
    Tool: (attributes) => {
      const name = of(attributes, 'name');
      return `Tool: [${toolTitle(name)}](${address(toolPath(name))})`;
    },
    Checklist: (attributes) => {
      const section = practice.sections.find(({ id }) => id === of(attributes, 'section'));
      const { lists, unasked } = packs?.beside(section?.id ?? '') ?? { lists: [], unasked: [] };
      const listed = (title: string, checks: readonly OutlineCheck[]) =>
        `**${title}: ${section?.title}**\n\n${checks.map((check) => checkText(check, packs?.says(check.id))).join('\n')}`;
      return [
        listed('Checklist', section?.checks ?? []),
        ...lists.map(({ title, checks }) => listed(title, checks)),
        ...unasked.map(({ id, statement, reasons }) =>
          [`- \`${id}\` (not asked): ${statement}`, ...reasons.map((line) => `  - ${line}`)].join('\n'),
        ),
      ].join('\n\n');
    },
    WhereYouStand: () => `Answer the checks in a browser: ${address(practicePath(practice.slug))}`,
    References: () => '',
  };
}
