import { show } from './status.ts';

/**
 * Copies text that may still be on its way, and says so. Gives whether it worked; where the browser refuses, the caller
 * shows the text to be copied by hand. The promise goes to the clipboard as it is: Safari allows a copy only in the click.
 */
export async function copyText(text: Promise<string>, what: string): Promise<boolean> {
  try {
    if (typeof ClipboardItem === 'function' && navigator.clipboard?.write !== undefined) {
      const blob = text.then((value) => new Blob([value], { type: 'text/plain' }));
      await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
    } else {
      await navigator.clipboard.writeText(await text);
    }
    show(`${what} copied.`);
    return true;
  } catch {
    show(`The browser does not let this page copy. Select the text and copy it yourself.`);
    return false;
  }
}
