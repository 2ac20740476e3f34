import { options, type VNode } from 'preact';

/** What Preact keeps of what it rendered, under the names that its builds have had since version 10. */
type Rendered = VNode & {
  /** The node that it is, or the first one in it. */
  readonly __e?: Node | null;
  readonly __k?: readonly (Rendered | null | undefined)[] | null;
  readonly __?: Rendered | null;
};
type Hooks = { diffed?: (vnode: VNode) => void; unmount?: (vnode: VNode) => void };

/** What a translator puts in the place of a text. */
const STAND_IN = 'FONT';

/** The texts that a translator found, as they were when the element was last put right. */
const seen = new WeakMap<Node, string>();

function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}

/** The nodes that stand in an element, in order, by what was rendered into it. */
function nodesOf(rendered: Rendered): readonly Node[] {
  return (rendered.__k ?? []).flatMap((child) => {
    if (!child) return [];
    return typeof child.type === 'function' ? nodesOf(child) : child.__e ? [child.__e] : [];
  });
}

/** Puts the texts of an element back where a translator has taken them out and one of them changed since, or went. */
function putRight(rendered: Rendered | null | undefined): void {
  const element = rendered?.__e;
  if (!rendered || !(element instanceof Element)) return;
  const nodes = nodesOf(rendered);
  const standIns = [...element.children].filter((child) => child.nodeName === STAND_IN && !nodes.includes(child));
  if (standIns.length === 0) return;
  const lost = nodes.filter(isText).filter((text) => text.parentNode !== element);
  if (lost.length === standIns.length && lost.every((text) => seen.get(text) === text.data)) return;
  for (const standIn of standIns) standIn.remove();
  // Only what is out of place is put in: an element that is moved would lose the focus.
  let at: ChildNode | null = element.firstChild;
  for (const node of nodes) {
    if (isText(node)) seen.set(node, node.data);
    if (node === at) at = at.nextSibling;
    else element.insertBefore(node, at);
  }
}

/** The element that a text was rendered into. */
function hostOf(rendered: Rendered): Rendered | undefined {
  let host = rendered.__;
  while (host && typeof host.type !== 'string') host = host.__;
  return host ?? undefined;
}

/**
 * Lets islands live with a page translator: it takes texts out of the page and puts elements of its own in their places, so
 * that Preact would write every later text where nobody sees it. Whatever is rendered again is put back as it is meant; the
 * translator then finds it as it finds any new text.
 */
function liveWithTranslator(hooks: Hooks): void {
  const { diffed, unmount } = hooks;
  hooks.diffed = (vnode) => {
    diffed?.(vnode);
    // A text has no type.
    putRight(typeof vnode.type === 'string' ? vnode : vnode.type === null ? hostOf(vnode) : undefined);
  };
  hooks.unmount = (vnode) => {
    unmount?.(vnode);
    if (vnode.type !== null) return;
    const host = hostOf(vnode);
    queueMicrotask(() => putRight(host));
  };
}

liveWithTranslator(options as Hooks);
