import { type Listed, levelOf, oneLine, type Row, type Unmapped, Unreadable } from './row.ts';

/** Fields of an item that a check has a place for. */
const USED = new Set(['category', 'subcategory', 'text', 'description', 'severity', 'link', 'guid', 'id']);

const textOf = (value: unknown) => (typeof value === 'string' ? oneLine(value) : '') || undefined;

/** A pillar as it is called: lists write it large and small. */
const pillarOf = (text: string | undefined) => text && text.charAt(0).toUpperCase() + text.slice(1);

/**
 * A checklist of the Azure review checklists: `items`, each with text, category, subcategory, severity and link. Where an item has
 * no category, its pillar (`waf`) and its service part the list.
 */
export function fromAzure(value: unknown): Listed {
  const { items, metadata } = Object(value) as { items?: unknown; metadata?: { name?: unknown } };
  if (!Array.isArray(items)) throw new Unreadable('No list of items, as a review checklist has.');
  const unmapped: Unmapped[] = [];
  const others = new Map<string, number>();
  const rows = items.flatMap((item: unknown, i): Row[] => {
    const at = `items[${i}]`;
    const fields = Object(item) as Readonly<Record<string, unknown>>;
    for (const [name, each] of Object.entries(fields)) {
      const parts = fields['category'] === undefined && (name === 'waf' || name === 'service');
      if (!USED.has(name) && !parts && each !== '' && each !== null) others.set(name, (others.get(name) ?? 0) + 1);
    }
    const statement = textOf(fields['text']);
    if (statement === undefined) {
      unmapped.push({ at, says: `no text: ${JSON.stringify(item)?.slice(0, 100)}` });
      return [];
    }
    const severity = textOf(fields['severity']);
    const level = severity === undefined ? undefined : levelOf(severity);
    if (severity !== undefined && level === undefined) unmapped.push({ at, says: `severity “${severity}”` });
    return [
      {
        ...{ at, statement, level, why: textOf(fields['description']), link: textOf(fields['link']) },
        ...(fields['category'] === undefined
          ? { practice: pillarOf(textOf(fields['waf'])), section: textOf(fields['service']) }
          : { practice: textOf(fields['category']), section: textOf(fields['subcategory']) }),
      },
    ];
  });
  for (const [name, count] of others) unmapped.push({ at: 'items', says: `field “${name}”, filled in ${count} items` });
  return { title: textOf(metadata?.name), rows, unmapped };
}
