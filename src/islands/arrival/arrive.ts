import { sources } from 'virtual:sources';
import { href } from '../../domain/base/route.ts';
import { copyText } from '../status/copy.ts';
import { show } from '../status/status.ts';

/** An element with words in it. */
function element(name: string, ...content: readonly (string | Node)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}

function link(address: string, says: string): HTMLElement {
  const made = element('a', says);
  made.setAttribute('href', address);
  return made;
}

/** Where a check stands: its guide and its section, as the page names them. */
function standsIn(item: Element): readonly (string | Node)[] {
  // Said in full to those who do not see what it stands under.
  const section = item.closest('.checklist')?.querySelector('h3')?.textContent?.replace('Checklist: ', '') ?? '';
  // On the page of all checks a practice has its own heading, with the way to its guide.
  const above = item.closest('.assess-practice')?.querySelector<HTMLAnchorElement>('h2 a');
  const guide = above === null || above === undefined ? document.querySelector('h1')?.textContent : null;
  return [guide ?? link(above?.getAttribute('href') ?? '', above?.textContent ?? ''), ` › ${section}`];
}

/** Runs something once the list that an element stands in is awake: waking takes away what it did not write itself. */
function whenAwake(element: Element, run: () => void): void {
  const island = element.closest<HTMLElement>('[data-island]');
  if (island === null || 'awake' in island.dataset) {
    run();
    return;
  }
  const observer = new MutationObserver(() => {
    if (!('awake' in island.dataset)) return;
    observer.disconnect();
    run();
  });
  observer.observe(island, { attributes: true });
}

/** Shows of a check that a link led to what a reader of the guide has seen by then: why, where it stands, its source. */
function introduce(item: HTMLElement): void {
  item.querySelector('.disclosure')?.setAttribute('open', '');
  whenAwake(item, () => sayPlace(item));
}

/** Says of a check, under it, where it stands and where it comes from. */
function sayPlace(item: HTMLElement): void {
  if (item.querySelector('[data-place]') !== null) return;
  // One piece: what the line below a check has side by side stands apart.
  const words = element('span', ...standsIn(item));
  const place = element('p', words);
  place.className = 'check-meta';
  place.dataset['place'] = '';
  const source = sources[item.id];
  if (source !== undefined)
    words.append(' · Source: ', link(`${href('references/')}#${source.id}`, `${source.title}, ${source.year}`));
  item.append(place);
}

function copyLink({ href: address }: HTMLAnchorElement): void {
  void copyText(Promise.resolve(address), 'Link to the check');
}

/** What is pressed once this is here; the press that brought it is met by `arrive`. */
document.addEventListener('click', ({ target }) => {
  if (!(target instanceof Element)) return;
  const link = target.closest<HTMLAnchorElement>('.check .permalink');
  if (link !== null) copyLink(link);
  if (target.closest('.toc a') !== null) closeContents();
});

/** Open over a small screen, the contents have done their work once a section is chosen. */
function closeContents(): void {
  document.querySelector<HTMLElement>('.toc:popover-open')?.hidePopover();
}

let met = false;

/**
 * Meets whoever comes with an address that names a check, or something that the page does not have; `pressed` is what was
 * pressed to come here, before this was loaded.
 */
export function arrive(pressed: EventTarget | null = null): void {
  const link = pressed instanceof Element ? pressed.closest<HTMLAnchorElement>('.check .permalink') : null;
  if (!met && link !== null) copyLink(link);
  if (!met) closeContents();
  met = true;
  const name = location.hash.slice(1);
  const target = document.getElementById(name);
  if (target?.matches('.check')) introduce(target);
  else if (target === null && /^[a-z][a-z-]+$/.test(name)) {
    show(`Nothing on this page is called “${name}”. It may have been renamed or retired: search, or look at Changes.`);
  }
}
