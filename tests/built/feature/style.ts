import { type CssNode, parse, walk } from 'css-tree';
import { isKnown, keysNamed } from './known.ts';

/** Units whose key is not `css.types.length` and their name. */
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^cq(?:w|h|i|b|min|max)$/, 'css.types.length.container_query_length_units'],
  [/^d(?:vw|vh|vi|vb|vmin|vmax)$/, 'css.types.length.viewport_percentage_units_dynamic'],
  [/^s(?:vw|vh|vi|vb|vmin|vmax)$/, 'css.types.length.viewport_percentage_units_small'],
  [/^l(?:vw|vh|vi|vb|vmin|vmax)$/, 'css.types.length.viewport_percentage_units_large'],
];
const OLD_UNIT = /^(?:px|pt|mm|cm|in|deg|turn|ms|s|fr|dpi|dppx|%)$/;

/** Functions that the data has under another name than the one they are called by. */
const CALLED: Readonly<Record<string, string>> = {
  rgba: 'css.types.color.rgb.alpha_parameter',
  linear: 'css.types.easing-function.linear-function',
  repeat: 'css.properties.grid-template-columns.repeat',
  minmax: 'css.properties.grid-template-columns.minmax',
  'fit-content': 'css.properties.width.fit-content_function',
  url: 'css.types.url',
  format: 'css.at-rules.font-face.src',
  local: 'css.at-rules.font-face.src',
};

/** Names that one engine alone understands are only ever said beside the common one. */
const PREFIXED = /^-(?:webkit|moz)-/;

function functionKey(name: string): string {
  // Minified names of functions have lost their capitals.
  const called = [name, name.replace(/[xyz]$/, (axis) => axis.toUpperCase())];
  return CALLED[name] ?? called.flatMap((each) => keysNamed(each, /^css\.types\./))[0] ?? `css.types.${name}`;
}

/** A descriptor of a rule, such as `size` of `@page`, where the data has it: else it is a property like any other. */
function declaredKey(rule: string | undefined, name: string): string {
  const descriptor = `css.at-rules.${rule}.${name}`;
  return rule !== undefined && isKnown(descriptor) ? descriptor : `css.properties.${name}`;
}

/** Rules that stand inside `@page`. */
const MARGIN_BOX = /^(?:top|bottom|left|right)-/;

function unitKey(unit: string): readonly string[] {
  const plain = unit.toLowerCase();
  if (OLD_UNIT.test(plain)) return [];
  return [UNITS.find(([pattern]) => pattern.test(plain))?.[1] ?? `css.types.length.${plain}`];
}

/** What a value asks of a property: keywords and functions of its own, then functions and units of all. */
function valueKeys(property: string, value: CssNode): readonly string[] {
  const keys: string[] = [];
  walk(value, (node) => {
    if (node.type === 'Identifier') {
      const keyword = `css.properties.${property}.${node.name.replaceAll('-', '_')}`;
      const hyphened = `css.properties.${property}.${node.name}`;
      if (isKnown(hyphened)) keys.push(hyphened);
      else if (isKnown(keyword)) keys.push(keyword);
    }
    if (node.type === 'Function') keys.push(functionKey(node.name));
    if (node.type === 'Dimension') keys.push(...unitKey(node.unit));
  });
  return keys;
}

/** The features that a style sheet uses, as MDN's data calls them: properties, values, selectors, rules and queries. */
export function styleFeatures(css: string): readonly string[] {
  const keys = new Set<string>();
  const use = (...used: readonly string[]) => {
    for (const key of used) keys.add(key);
  };
  const tree = parse(css, { parseCustomProperty: true, onParseError: (error) => use(`unreadable: ${error.message}`) });
  walk(tree, function (node) {
    if (node.type === 'Declaration') {
      const { property, value } = node;
      if (property.startsWith('--')) use('css.properties.custom-property', ...valueKeys('custom-property', value));
      else if (!PREFIXED.test(property)) {
        use(declaredKey(this.rule === null ? this.atrule?.name : undefined, property), ...valueKeys(property, value));
      }
    }
    if (node.type === 'Atrule') use(`css.at-rules.${MARGIN_BOX.test(node.name) ? 'page.' : ''}${node.name}`);
    if (node.type === 'Feature' || node.type === 'FeatureRange') featureKeys(node, this.atrule?.name, use);
    if (node.type === 'PseudoClassSelector' || node.type === 'PseudoElementSelector') {
      if (!PREFIXED.test(node.name)) use(`css.selectors.${node.name}`);
    }
    if (node.type === 'NestingSelector') use('css.selectors.nesting');
  });
  return [...keys];
}

function featureKeys(node: CssNode, rule: string | undefined, use: (key: string) => void): void {
  if (rule !== 'media') return;
  if (node.type === 'FeatureRange') use('css.at-rules.media.range_syntax');
  if (node.type === 'Feature') use(`css.at-rules.media.${node.name.replace(/^(?:min|max)-/, '')}`);
}
