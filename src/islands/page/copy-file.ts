import { copyText } from '../status/copy.ts';

/** The text of a file of this site. Throws when it cannot be fetched. */
async function textOf(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} could not be fetched.`);
  return response.text();
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy-file]')) {
  button.addEventListener('click', () => {
    void copyText(textOf(button.dataset['copyFile'] ?? ''), 'Markdown');
  });
}
