/** The mottoes of the practices as the page has them, by slug: they are sent once, as HTML. */
export function mottoesIn(root: Element): Readonly<Record<string, string>> {
  const rows = [...root.querySelectorAll<HTMLAnchorElement>('li > a')];
  return Object.fromEntries(
    rows.map((row) => [row.pathname.split('/').at(-2) ?? '', row.querySelector('small')?.textContent ?? '']),
  );
}
