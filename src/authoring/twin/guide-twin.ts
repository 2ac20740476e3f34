import { practicePath } from '../../domain/base/route.ts';
import { checksOf } from '../outline.ts';
import type { Reference } from '../schema/reference.ts';
import { componentForms, type TwinWorld } from './component-form.ts';
import { markdownOf } from './text-form.ts';

/** The first line of each text for programs: where all of them are listed. */
export function listedIn(address: TwinWorld['address']): string {
  return `> Everything on this site as text: ${address('llms.txt')}`;
}

/** The works that a guide and its checks cite, as footnotes in the order of first citation. */
function footnotes({ practice, packs }: TwinWorld, references: readonly Reference[]): string {
  const beside = practice.sections.flatMap(({ id }) => packs?.beside(id).lists.flatMap(({ checks }) => checks) ?? []);
  const cited = new Set([...practice.cites, ...[...checksOf(practice), ...beside].map(({ reference }) => reference)]);
  return footnotesOf(cited, references);
}

/** Works as footnotes, in the order in which they are named. */
export function footnotesOf(cited: Iterable<string>, references: readonly Reference[]): string {
  const works = [...cited].flatMap((id) => references.find((reference) => reference.id === id) ?? []);
  return works.map(({ id, title, author, year, url }) => `[^${id}]: ${title}. ${author}, ${year}. ${url}`).join('\n');
}

/**
 * A guide as Markdown, from its MDX without front matter: every word of the page, its checks with what helps to answer
 * them, its drawings as they are described, and its sources as footnotes. Throws a NoTextForm for what has no form.
 */
export function guideTwin(world: TwinWorld, body: string, references: readonly Reference[]): string {
  const { practice, address } = world;
  const page = address(practicePath(practice.slug));
  const link = (target: string) => (URL.canParse(target) ? target : new URL(target, page).href);
  return `${[
    listedIn(address),
    `# ${practice.title}`,
    practice.lede,
    `Practice ${practice.number}, revised ${practice.revised}. The page: ${page}. Its checks as JSON: ${address(practicePath(practice.slug).replace(/\/$/, '.json'))}.`,
    markdownOf(body, { components: componentForms(world), link }),
    footnotes(world, references),
  ].join('\n\n')}\n`;
}
