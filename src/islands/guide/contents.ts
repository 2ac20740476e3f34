import './toc.ts';
import { isNewcomer } from '../../state/browser/newcomer.ts';
import { notLoaded } from '../status/not-loaded.ts';

const contents = document.querySelector<HTMLElement>('#toc');

/** Lets the contents that lie open over a small screen be closed by a button, where that of the menu is. */
function addClose(drawer: HTMLElement): void {
  const button = document.querySelector<HTMLElement>('#menu > .icon-button')?.cloneNode(true) as
    | HTMLElement
    | undefined;
  if (button === undefined) return;
  // What is put into a page with it takes the focus at once.
  button.removeAttribute('autofocus');
  button.setAttribute('popovertarget', drawer.id);
  button.setAttribute('aria-label', 'Close contents');
  button.style.marginBlockEnd = '0.75rem';
  drawer.prepend(button);
}
if (contents !== null) addClose(contents);

// Loaded once the contents of a guide can be seen: what marks the section that is read, and for a newcomer the steps.
if (isNewcomer()) {
  import('../learning/steps-ahead.ts').then(
    ({ tellSteps }) => tellSteps(),
    notLoaded('Your steps could not be loaded.'),
  );
}
