import { notLoaded } from './not-loaded.ts';
import { show } from './status.ts';

/** What became of a copy. Where the browser refused it, the caller shows the text, to be copied by hand. */
export type CopyOutcome =
  | { readonly kind: 'copied' }
  | { readonly kind: 'refused'; readonly text: string }
  | { readonly kind: 'failed' };

async function put(text: Promise<string>): Promise<void> {
  // Where there is `write`, there is `ClipboardItem`.
  if (navigator.clipboard?.write !== undefined) {
    const blob = text.then((value) => new Blob([value], { type: 'text/plain' }));
    // A browser that refuses at once never asks for it; what went wrong with the text is said by who made it.
    blob.catch(() => {});
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
  } else {
    await navigator.clipboard.writeText(await text);
  }
}

/**
 * Copies text that may still be on its way, and says what became of it: a browser that refuses is another thing than a
 * text that could not be made. `beside` is what else is to be known of the copy. The promise goes to the clipboard as it is: Safari allows a copy only in the click.
 */
export async function copyText(text: Promise<string>, what: string, beside = () => ''): Promise<CopyOutcome> {
  const made = text.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  const copied = await put(text).then(
    () => true,
    () => false,
  );
  const outcome = await made;
  if ('error' in outcome) {
    notLoaded(`${what} could not be made.`)(outcome.error);
    return { kind: 'failed' };
  }
  if (copied) {
    show(`${what} copied. ${beside()}`.trim());
    return { kind: 'copied' };
  }
  show('The browser does not let this page copy. Select the text and copy it yourself.');
  return { kind: 'refused', text: outcome.value };
}
