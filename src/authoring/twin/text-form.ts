import { type MdastNode, mdxToMdast } from 'satteri';

/** What a component says as Markdown: from its attributes that are texts, and from what stands inside it. */
export type TextForm = (attributes: ReadonlyMap<string, string>, inside: string) => string;

/** How a page of words becomes Markdown. */
export type TextForms = {
  /** A form for each component that authors may write, by its name. */
  readonly components: Readonly<Record<string, TextForm>>;
  /** The whole address that a link of the page leads to. */
  readonly link: (target: string) => string;
};

/** An MDX page has something that no form is for. */
export class NoTextForm extends Error {}

type Component = Extract<MdastNode, { readonly type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

const isComponent = (node: MdastNode): node is Component =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

function attributesOf({ attributes }: Component): ReadonlyMap<string, string> {
  return new Map(
    attributes.flatMap((attribute): [string, string][] =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value]]
        : [],
    ),
  );
}

const childrenOf = (node: MdastNode) => ('children' in node ? (node.children as readonly MdastNode[]) : []);
const startOf = (node: MdastNode) => node.position?.start.offset ?? 0;
const endOf = (node: MdastNode) => node.position?.end.offset ?? 0;

/** The address at the end of a link as it is written: `](target)`, with a title or without. */
const TARGET = /\]\((<[^>]*>|[^)\s]+)((?:\s+"[^"]*")?\))$/;

/**
 * The Markdown that an MDX text says: its own words as they are written, with the form of each component in its place and
 * every link with its whole address. Throws a NoTextForm for a component without a form, and for an expression.
 */
export function markdownOf(source: string, { components, link }: TextForms): string {
  function inside(node: MdastNode): string {
    const [first] = childrenOf(node);
    return first === undefined ? '' : filled(node, startOf(first), endOf(childrenOf(node).at(-1) ?? first));
  }

  /** The source from one place to another, with what a node's children have become. */
  function filled(node: MdastNode, from: number, to: number): string {
    let at = from;
    let text = '';
    for (const child of childrenOf(node)) {
      text += source.slice(at, startOf(child)) + said(child);
      at = endOf(child);
    }
    return text + source.slice(at, to);
  }

  function said(node: MdastNode): string {
    if (node.type === 'yaml') return '';
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression' || node.type === 'mdxjsEsm') {
      throw new NoTextForm(`“${source.slice(startOf(node), endOf(node)).trim().slice(0, 40)}” has no form as text.`);
    }
    if (isComponent(node)) {
      const name = node.name ?? '';
      const form = components[name];
      if (form === undefined) throw new NoTextForm(`<${name}> has no form as text. Give it one in src/authoring/twin.`);
      return form(attributesOf(node), inside(node).trim());
    }
    const text = filled(node, startOf(node), endOf(node));
    return node.type === 'link'
      ? text.replace(TARGET, (_, target: string, rest: string) => `](${link(target)}${rest}`)
      : text;
  }

  return said(mdxToMdast(source))
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
