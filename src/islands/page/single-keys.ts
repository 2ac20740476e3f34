import { sayNotHere } from './not-here.ts';

/** The switch for single keys as it stands on a page of words; what stores the choice is loaded when it is made. */
const box = document.querySelector<HTMLInputElement>('input[data-single-keys]');

if (box !== null) {
  box.checked = document.documentElement.dataset['keys'] !== 'off';
  box.addEventListener('change', () => {
    import('../../state/browser/single-keys.ts').then(
      ({ storeSingleKeys }) => storeSingleKeys(box.checked),
      () => {
        box.checked = !box.checked;
        sayNotHere(box.closest('label') ?? box, 'Your choice could not be kept.');
      },
    );
  });
}
