import { type HastPluginDefinition, type MdastPluginDefinition, markdownToHtml } from 'satteri';
import { highlighting } from './highlight.ts';
import { unbreakableQuantities } from './unbreakable.ts';

/** The page has a title, and each of its documents another: headings of the document stand below both. */
const below: MdastPluginDefinition = {
  name: 'below',
  heading(node, context) {
    context.setProperty(node, 'depth', Math.min(6, node.depth + 1) as typeof node.depth);
  },
};

/** What the components of guides do for tables and code: wide ones scroll by themselves, also by keyboard. */
const frames: HastPluginDefinition = {
  name: 'frames',
  element: [
    {
      filter: ['table'],
      visit(node, context) {
        context.wrapNode(node, {
          raw: '<div class="table-scroll" role="group" aria-label="Table" tabindex="0"></div>',
        });
      },
    },
    {
      filter: ['pre'],
      visit(node, context) {
        context.setProperty(node, 'role', 'group');
        context.setProperty(node, 'ariaLabel', 'Code');
        // Highlighted code brings its own, by this name.
        context.setProperty(node, 'tabindex', '0');
        context.wrapNode(node, { raw: '<div class="code-block"></div>' });
      },
    },
  ],
};

/** HTML is text: the audit refuses what it sees of it, and a pack's template is somebody else's. */
const asText: MdastPluginDefinition = {
  name: 'as-text',
  html(node, context) {
    context.replaceNode(node, { type: 'text', value: node.value });
  },
};

/** A link leads to a page, and runs nothing. */
const addresses: HastPluginDefinition = {
  name: 'addresses',
  element: [
    {
      filter: ['a'],
      visit(node, context) {
        const href = String(node.properties?.['href'] ?? '');
        if (!/^(?:https?:|mailto:|#)/i.test(href)) context.setProperty(node, 'href', undefined);
      },
    },
  ],
};

/** The Markdown of a template as the HTML of its page. It has no HTML of its own. */
export async function templateHtml(markdown: string): Promise<string> {
  const { html } = await markdownToHtml(markdown, {
    mdastPlugins: [unbreakableQuantities, below, asText],
    hastPlugins: [highlighting, frames, addresses],
  });
  return html;
}
