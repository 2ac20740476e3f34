import { DomUtils, parseDocument } from 'htmlparser2';
import { isKnown } from './known.ts';

/** What markup uses, as MDN's data calls it, with the styles and scripts that stand in it. */
export type MarkupFeatures = {
  readonly keys: readonly string[];
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
};

/** Types of scripts that are run. */
const RUN = new Set([undefined, '', 'module', 'text/javascript']);

/** An attribute of an element, where the data knows it; a value too, such as a type of field. */
function attributeKeys(element: string, name: string, value: string): readonly string[] {
  const own = [`html.elements.${element}.${name}`, `html.global_attributes.${name}`].find(isKnown);
  if (own === undefined) return [];
  return [own, ...[`${own}.${value}`, `html.elements.${element}.${name}_${value}`].filter(isKnown)];
}

/** The features that a page uses. */
export function markupFeatures(html: string): MarkupFeatures {
  const keys = new Set<string>();
  const styles: string[] = [];
  const scripts: string[] = [];
  for (const { name, attribs, children } of DomUtils.findAll(() => true, parseDocument(html).children)) {
    for (const key of [`html.elements.${name}`, `svg.elements.${name}`]) if (isKnown(key)) keys.add(key);
    for (const [attribute, value] of Object.entries(attribs)) {
      for (const key of attributeKeys(name, attribute, value)) keys.add(key);
    }
    const text = DomUtils.textContent(children);
    if (name === 'style') styles.push(text);
    if (name === 'script' && RUN.has(attribs['type']) && text !== '') scripts.push(text);
  }
  return { keys: [...keys], styles, scripts };
}
