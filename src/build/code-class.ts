import type { ShikiTransformer } from 'shiki';

const TOKEN = /--astro-code-(?:token-)?([a-z-]+)/;

/**
 * Turns the inline colours of highlighted code into classes such as `tk-keyword`: a strict style-src forbids style
 * attributes, and the colours follow the theme from the stylesheet.
 */
export const codeClasses: ShikiTransformer = {
  name: 'code-class',
  preprocess(_code, options) {
    // Shiki gives a line up after half a second: on a busy machine, code would be built without its colours.
    options.tokenizeTimeLimit = 0;
  },
  pre(node) {
    delete node.properties['style'];
    node.properties['class'] = 'code';
  },
  line(node) {
    delete node.properties['style'];
    // Astro keeps the + and - of a diff out of a selection by a style on a span within the token.
    for (const sign of node.children.flatMap((token) => (token.type === 'element' ? token.children : []))) {
      if (sign.type === 'element') sign.properties = { class: 'diff-sign' };
    }
  },
  span(node) {
    const token = TOKEN.exec(String(node.properties['style'] ?? ''))?.[1];
    delete node.properties['style'];
    if (token !== undefined && token !== 'foreground') node.properties['class'] = `tk-${token}`;
  },
};
