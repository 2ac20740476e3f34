import { packId } from '../../domain/pack/pack-name.ts';

const CODE = /^(```|~~~)[\s\S]*?^\1[^\n]*$|`[^`\n]*`/gm;

/** Changes a guide outside of its code. */
function outsideOfCode(body: string, change: (prose: string) => string): string {
  let end = 0;
  let changed = '';
  for (const { 0: code, index } of body.matchAll(CODE)) {
    changed += change(body.slice(end, index)) + code;
    end = index + code.length;
  }
  return changed + change(body.slice(end));
}

/** What a pack has of its own, by the ids that it writes. */
type Own = {
  readonly works: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
  readonly siblings: readonly string[];
  readonly templates: ReadonlySet<string>;
};

/** A guide of a pack with the ids that its own works, terms and guides have outside of it; those of the core stay. */
export function scopedBody(body: string, key: string, { works, terms, siblings, templates }: Own): string {
  const scoped = (own: boolean, id: string) => (own ? packId(key, id) : id);
  return outsideOfCode(body, (prose) =>
    prose
      .replace(
        /(<(?:Ref|Case)\b[^>]*?\b(?:id|reference)=")([^"]*)"/g,
        (_, head, id) => `${head}${scoped(works.has(id), id)}"`,
      )
      .replace(/(<Term\b[^>]*?\bid=")([^"]*)"/g, (_, head, id) => `${head}${scoped(terms.has(id), id)}"`)
      .replace(/(\]\(\.\.\/\.\.\/templates\/)([^/)#\s]+)/g, (_, head, name) => head + scoped(templates.has(name), name))
      .replace(/(\]\(\.\.\/)([^/)#\s]+)/g, (_, head, slug) => head + scoped(siblings.includes(slug), slug)),
  );
}

/** The same as it stands in the build, with links from the address of a pack’s guide: one folder further down. */
export function builtBody(body: string, key: string): string {
  const own = `${packId(key, '')}`;
  return outsideOfCode(body, (prose) =>
    prose
      .replace(/(\]\()(\.\.\/\.\.\/)/g, '$1../$2')
      .replace(/(\]\()\.\.\/(?!\.\.)([^/)#\s]+)/g, (_, head, slug: string) =>
        slug.startsWith(own) ? `${head}../${slug.slice(own.length)}` : `${head}../../../practices/${slug}`,
      ),
  );
}
