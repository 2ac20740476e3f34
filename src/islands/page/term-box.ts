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

/** Shows what a term means, in a box beside it. Throws when the glossary cannot be fetched, or does not have it. */
export async function explain(term: HTMLAnchorElement): Promise<void> {
  glossary ??= fetchGlossary().catch((error: unknown) => {
    glossary = undefined;
    throw error;
  });
  const meaning = (await glossary)[term.hash.slice(1)];
  if (meaning === undefined) throw new Error(`${term.hash} is not in the glossary.`);
  const more = document.createElement('a');
  more.href = term.href;
  more.textContent = 'In the glossary';
  const name = document.createElement('b');
  name.textContent = meaning.term;
  const element = emptyBox();
  element.setAttribute('aria-label', meaning.term);
  element.append(paragraph(name), paragraph(meaning.definition), paragraph(more));
  // Beside its term in the page's order, so that Tab goes on from there.
  term.after(element);
  element.showPopover();
  place(element, term);
  element.focus({ preventScroll: true });
}
