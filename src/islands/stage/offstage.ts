/** What stays on the screen beside the stage: what is said, and what opens over the page. */
const STAYS = '[data-island="notice"], script, style, link, dialog, [popover], pagefind-modal, pagefind-config';

/**
 * Takes everything off the screen but an element and what is around it, for the eye, the keyboard and assistive technology
 * alike. Gives what brings it back.
 */
export function clearStage(stage: Element): () => void {
  const taken: Element[] = [];
  for (let at: Element = stage; at !== document.body && at.parentElement !== null; at = at.parentElement) {
    taken.push(...[...at.parentElement.children].filter((other) => other !== at && !other.matches(STAYS)));
  }
  for (const element of taken) element.setAttribute('data-offstage', '');
  return () => {
    for (const element of taken) element.removeAttribute('data-offstage');
  };
}
