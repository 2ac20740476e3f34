import { workspace } from '../../state/browser/workspace.ts';
import { linkStylesheet } from '../ui/stylesheet.ts';
import newerStyle from './newer.css?url';
import { isWriting } from './writing.ts';

function button(says: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'link-button';
  made.textContent = says;
  made.addEventListener('click', press);
  return made;
}

/** What may begin or end a text. */
const SIGNS = ['input', 'change', 'focusin', 'focusout', 'submit', 'click', 'close'];

/**
 * Says in one quiet line that there is a newer edition, until the page is loaded anew or the line is dismissed. It is not
 * there while something is being written, or not saved.
 */
export async function offerNewer(): Promise<void> {
  if (document.querySelector('.newer') !== null) return;
  await linkStylesheet(newerStyle);
  const line = document.createElement('div');
  line.className = 'newer';
  line.role = 'status';
  line.append(
    'A newer edition is here. ',
    button('Reload', () => window.location.reload()),
    button('Not now', () => line.remove()),
  );
  const show = () => {
    line.hidden = workspace.$saving.get() !== 'saved' || isWriting();
  };
  show();
  document.querySelector('footer')?.append(line);
  // What they do to the page is done by then.
  for (const sign of SIGNS) document.addEventListener(sign, () => setTimeout(show), true);
  workspace.$saving.listen(show);
}
