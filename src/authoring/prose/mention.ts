/** A place in a guide that names something by its id or address. */
export type Mention = { readonly kind: 'Ref' | 'Term' | 'Case' | 'Checklist' | 'link'; readonly target: string };

const CODE = /^(```|~~~)[\s\S]*?^\1|`[^`\n]*`/gm;
const COMPONENT = /<(Ref|Term|Case|Checklist)\b[^>]*?\b(?:id|reference|section)="([^"]*)"/g;
const LINK = /\]\(([^)\s]+)(?:\s+"[^"]*")?\)/g;

/** The prose of a guide: its MDX without code, in which nothing is a component or a link. */
export function withoutCode(body: string): string {
  return body.replace(CODE, '');
}

/** Everything a guide's MDX names: references, terms, sections of its checklist, and links, in order of kind. */
export function mentions(body: string): readonly Mention[] {
  const prose = withoutCode(body);
  const components = [...prose.matchAll(COMPONENT)].map(([, kind, target]) => ({ kind, target }) as Mention);
  const links = [...prose.matchAll(LINK)].map(([, target]) => ({ kind: 'link', target }) as Mention);
  return [...components, ...links];
}

/** Ids of the references that a guide cites, in the order of first citation. */
export function citedIds(body: string): readonly string[] {
  const cited = mentions(body).filter(({ kind }) => kind === 'Ref' || kind === 'Case');
  return [...new Set(cited.map(({ target }) => target))];
}

/** Ids of the glossary terms that a guide links, each once. */
export function termIds(body: string): readonly string[] {
  return [...new Set(mentions(body).flatMap(({ kind, target }) => (kind === 'Term' ? [target] : [])))];
}
