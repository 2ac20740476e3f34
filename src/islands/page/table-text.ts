import { csv } from '../../share/export/csv.ts';
import { markdownCode, markdownLink, markdownRun, markdownTable } from '../../share/export/markdown.ts';

/** A piece of a cell as Markdown: code, links and emphasis stay; the number of a reference is of no use elsewhere. */
function markdownOf(node: Node): string {
  if (!(node instanceof HTMLElement)) return markdownRun(node.textContent ?? '');
  const is = (selector: string) => node.matches(selector);
  if (is('.ref')) return '';
  const text = node.textContent ?? '';
  const address = is('a:not(.term)') ? (node as HTMLAnchorElement).href : '';
  if (address !== '') return markdownLink(text, address);
  if (is('code')) return markdownCode(text);
  const inner = [...node.childNodes].map(markdownOf).join('');
  if (is('strong')) return `**${inner}**`;
  return is('em') ? `*${inner}*` : inner;
}

/** A cell as plain text. */
function textOf(cell: Element): string {
  const copy = cell.cloneNode(true) as Element;
  for (const reference of copy.querySelectorAll('.ref')) reference.remove();
  return (copy.textContent ?? '').trim();
}

/** The table within a frame as text, its first row the head. */
export function tableText(frame: HTMLElement, kind: 'Markdown' | 'CSV'): string {
  const of = kind === 'CSV' ? textOf : (cell: Element) => [...cell.childNodes].map(markdownOf).join('').trim();
  const rows = [...frame.querySelectorAll('tr')].map((row) => [...row.children].map(of));
  // Without the mark of a file: this is pasted.
  return kind === 'CSV' ? csv(rows).slice(1) : markdownTable(rows);
}
