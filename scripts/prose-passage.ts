import { type MdastNode, markdownToMdast, mdxToMdast } from 'satteri';
import { isScalar, LineCounter, parseDocument, visit } from 'yaml';

/** A piece of prose, and where its file has it. */
export type Passage = {
  readonly line: number;
  readonly kind: 'heading' | 'paragraph' | 'cell' | 'field';
  /** Without marks and components; a code span is a single `code`. */
  readonly text: string;
};

/** Attributes of components that readers see or hear. */
const SPOKEN = ['title', 'describe', 'caption', 'label'];

const CODE = '`code`';

function textOf(node: MdastNode): string {
  if (node.type === 'inlineCode') return CODE;
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child as MdastNode)).join('') : '';
}

const lineOf = (node: MdastNode): number => node.position?.start.line ?? 1;

function attributesOf(node: MdastNode, source: string): Passage[] {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
  const start = node.position?.start.offset ?? 0;
  return node.attributes.flatMap((attribute): Passage[] => {
    if (attribute.type !== 'mdxJsxAttribute' || !SPOKEN.includes(attribute.name)) return [];
    if (typeof attribute.value !== 'string') return [];
    const before = source.slice(0, source.indexOf(attribute.value, start));
    return [{ line: before.split('\n').length, kind: 'field', text: attribute.value }];
  });
}

function passagesOf(node: MdastNode, source: string): Passage[] {
  if (node.type === 'heading') return [{ line: lineOf(node), kind: 'heading', text: textOf(node) }];
  if (node.type === 'paragraph') return [{ line: lineOf(node), kind: 'paragraph', text: textOf(node) }];
  if (node.type === 'tableCell') return [{ line: lineOf(node), kind: 'cell', text: textOf(node) }];
  const children = 'children' in node ? node.children : [];
  return [...attributesOf(node, source), ...children.flatMap((child) => passagesOf(child as MdastNode, source))];
}

/** The prose of a YAML file: every value that is more than one word. `from` is the line on which it begins. */
export function yamlPassages(source: string, from = 1): readonly Passage[] {
  const lineCounter = new LineCounter();
  const passages: Passage[] = [];
  visit(parseDocument(source, { lineCounter }), {
    Scalar(key, { value, range }) {
      if (key === 'key' || typeof value !== 'string' || !/\S\s+\S/.test(value)) return;
      passages.push({ line: lineCounter.linePos(range?.[0] ?? 0).line + from - 1, kind: 'field', text: value });
    },
    Pair(_, { key }) {
      return isScalar(key) && key.value === 'url' ? visit.SKIP : undefined;
    },
  });
  return passages;
}

/** The prose of an MDX file: front matter, headings, paragraphs, table cells and what its components say. */
export function mdxPassages(source: string): readonly Passage[] {
  return treePassages(mdxToMdast(source), source);
}

/** The prose of a Markdown file: front matter, headings, paragraphs and table cells. */
export function markdownPassages(source: string): readonly Passage[] {
  return treePassages(markdownToMdast(source), source);
}

function treePassages(root: MdastNode, source: string): readonly Passage[] {
  const matter = 'children' in root ? root.children.find(({ type }) => type === 'yaml') : undefined;
  const fields = matter !== undefined && 'value' in matter ? yamlPassages(String(matter.value), 2) : [];
  return [...fields, ...passagesOf(root, source)];
}
