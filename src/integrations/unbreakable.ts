import type { MdastPluginDefinition } from 'satteri';

const QUANTITY = /(\d) (?=(?:%|×|ms|s|min|h|d|kB|MB|GB|GiB|req\/s|vCPU|rps)(?![\p{L}\d]))/gu;

/** Keeps a number and its unit on one line: the space between them becomes a no-break space. */
export function unbreakable(text: string): string {
  return text.replace(QUANTITY, '$1\u00a0');
}

/** Applies `unbreakable` to all prose of a guide; code keeps its spaces. */
export const unbreakableQuantities: MdastPluginDefinition = {
  name: 'unbreakable',
  text(node, context) {
    const next = unbreakable(node.value);
    if (next !== node.value) context.setProperty(node, 'value', next);
  },
};
