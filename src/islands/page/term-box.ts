import { href } from '../../domain/base/route.ts';

type Meaning = { readonly term: string; readonly definition: string };

let glossary: Promise<Readonly<Record<string, Meaning>>> | undefined;
let box: HTMLElement | undefined;

async function fetchGlossary(): Promise<Readonly<Record<string, Meaning>>> {
  const response = await fetch(href('glossary.json'));
  if (!response.ok) throw new Error('The glossary could not be fetched.');
  return (await response.json()) as Readonly<Record<string, Meaning>>;
}

function paragraph(...content: readonly (string | Node)[]): HTMLElement {
  const element = document.createElement('p');
  element.append(...content);
  return element;
}

/** The one box of the page, empty. It closes by itself: by Escape, or by a click elsewhere. */
function emptyBox(): HTMLElement {
  if (box === undefined) {
    box = document.createElement('div');
    box.className = 'term-box';
    box.popover = 'auto';
    box.tabIndex = -1;
    box.setAttribute('role', 'dialog');
    // A link to another place of the page would leave it open over the text.
    box.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('a')) box?.hidePopover();
    });
  }
  box.replaceChildren();
  return box;
}

/** Puts the box under the term, or above it where there is more room, and never beyond the edge of the window. */
function place(element: HTMLElement, term: HTMLElement): void {
  // A term may run over a line's end: the box belongs to its first piece.
  const at = term.getClientRects()[0] ?? term.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = element;
  const below = at.bottom + height + 16 <= innerHeight || at.top < height + 16;
  const left = Math.max(16, Math.min(at.left, document.documentElement.clientWidth - width - 16));
  element.style.left = `${left + scrollX}px`;
  element.style.top = `${(below ? at.bottom + 6 : at.top - height - 6) + scrollY}px`;
}

/** What stands in the box, and what it is called. */
type Said = { readonly name: string; readonly content: readonly Node[] };

function link(address: string, says: string): HTMLAnchorElement {
  return Object.assign(document.createElement('a'), { href: address, textContent: says });
}

async function meaningOf(term: HTMLAnchorElement): Promise<Said> {
  glossary ??= fetchGlossary().catch((error: unknown) => {
    glossary = undefined;
    throw error;
  });
  const meaning = (await glossary)[term.hash.slice(1)];
  if (meaning === undefined) throw new Error(`${term.hash} is not in the glossary.`);
  const name = document.createElement('b');
  name.textContent = meaning.term;
  const content = [paragraph(name), paragraph(meaning.definition), paragraph(link(term.href, 'In the glossary'))];
  return { name: meaning.term, content };
}

/** The work that a mark cites, as the list at the end of the page has it, without its way back. */
function workOf(mark: HTMLAnchorElement): Said {
  const work = document.getElementById(mark.hash.slice(1))?.cloneNode(true) as HTMLElement | undefined;
  if (work === undefined) throw new Error(`${mark.hash} is not on the page.`);
  work.querySelector('.ref-back')?.remove();
  const name = mark.getAttribute('aria-label') ?? mark.hash;
  return { name, content: [paragraph(...work.childNodes), paragraph(link(mark.href, 'In the references'))] };
}

/** Shows what a term means or a mark cites, in a box beside it. Throws when that cannot be fetched, or is not there. */
export async function explain(asked: HTMLAnchorElement): Promise<void> {
  const { name, content } = asked.matches('.ref a') ? workOf(asked) : await meaningOf(asked);
  const element = emptyBox();
  element.setAttribute('aria-label', name);
  element.append(...content);
  // Beside what it explains in the page's order, so that Tab goes on from there; a mark is lifted and small, its box is not.
  (asked.closest('.ref') ?? asked).after(element);
  element.showPopover();
  place(element, asked);
  element.focus({ preventScroll: true });
}
