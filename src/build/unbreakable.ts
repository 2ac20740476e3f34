import type { MdastPluginDefinition } from 'satteri';
import { unbreakable } from '../authoring/prose/typography.ts';

/** Applies `unbreakable` to all prose of a guide; code keeps its spaces. */
export const unbreakableQuantities: MdastPluginDefinition = {
  name: 'unbreakable',
  text(node, context) {
    const next = unbreakable(node.value);
    if (next !== node.value) context.setProperty(node, 'value', next);
  },
};
