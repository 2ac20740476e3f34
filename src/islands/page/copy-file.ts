import { copyFor } from './copy-press.ts';

/** The text of a file of this site. Throws when it cannot be fetched. */
async function textOf(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} could not be fetched.`);
  return response.text();
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy-file]')) {
  button.addEventListener('click', () => {
    void copyFor(button, textOf(button.dataset['copyFile'] ?? ''), 'Copied as Markdown');
  });
}
