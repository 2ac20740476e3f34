/** Marks the entry of a table of contents whose section is being read. */
function followReading(toc: HTMLElement): void {
  const links = new Map(
    [...toc.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].map((link) => [link.hash.slice(1), link]),
  );
  const headings = [...links.keys()].map((id) => document.getElementById(id)).filter((heading) => heading !== null);
  let marked: Element | undefined;
  const update = () => {
    // The line below the header at which a section counts as being read.
    const readingLine = window.innerHeight / 4;
    const passed = headings.filter((heading) => heading.getBoundingClientRect().top <= readingLine);
    const atEnd = window.innerHeight + window.scrollY >= document.documentElement.scrollHeight - 2;
    const current = atEnd ? headings.at(-1) : (passed.at(-1) ?? headings[0]);
    // Asked at each step of a scroll; the list is written where another section begins.
    if (current === marked) return;
    marked = current;
    for (const [id, link] of links) {
      if (id === current?.id) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  };
  for (const moved of ['scroll', 'resize']) window.addEventListener(moved, update);
  update();
}

const toc = document.querySelector<HTMLElement>('#toc');
if (toc !== null) followReading(toc);

// A module, to be fetched when the contents are seen.
export {};
