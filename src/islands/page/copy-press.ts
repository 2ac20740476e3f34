import { sayNotHere } from './not-here.ts';

/** Puts a text that may still be on its way into the clipboard: Safari allows that only in the click, so the promise goes. */
async function put(text: Promise<string>): Promise<void> {
  // Where there is `write`, there is `ClipboardItem`.
  if (navigator.clipboard?.write !== undefined) {
    const blob = text.then((value) => new Blob([value], { type: 'text/plain' }));
    // A browser that refuses at once never asks for it; `copyOutcome` tells what became of the text.
    blob.catch(() => {});
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
  } else await navigator.clipboard.writeText(await text);
}

const worked = (promise: Promise<unknown>): Promise<boolean> =>
  promise.then(
    () => true,
    () => false,
  );

/** Copies a text and says what came of it: one that could not be had is `missing`, and no refusal of the browser's. */
export async function copyOutcome(text: Promise<string>): Promise<'copied' | 'refused' | 'missing'> {
  const [done, made] = await Promise.all([worked(put(text)), worked(text)]);
  if (!made) return 'missing';
  return done ? 'copied' : 'refused';
}

/** Copies for a button, which then says itself what came of it; `copied` is what it is called when it did. */
export async function copyFor(button: HTMLElement, text: Promise<string>, copied: string): Promise<void> {
  const outcome = await copyOutcome(text);
  if (outcome === 'missing') return sayNotHere(button, 'The text could not be had.');
  button.textContent = outcome === 'copied' ? 'Copied' : 'Select and copy';
  button.setAttribute('aria-label', outcome === 'copied' ? copied : 'The browser does not let this page copy');
}

/** A button that copies, for its caller to dress. */
export function copyButton(text: string, name: string, copied: string, take: () => Promise<string>): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text;
  button.setAttribute('aria-label', name);
  button.addEventListener('click', () => void copyFor(button, take(), copied));
  return button;
}
