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
  button.setAttribute('popovertarget', drawer.id);
  button.setAttribute('aria-label', 'Close contents');
  button.style.marginBlockEnd = '0.75rem';
  const follow = () => {
    button.hidden = !drawer.matches(':popover-open');
  };
  drawer.addEventListener('toggle', follow);
  follow();
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
