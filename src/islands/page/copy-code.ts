import { copyButton } from './copy-press.ts';

/** Gives a block of code a button that copies it. */
function addCopyButton(block: HTMLElement): void {
  const code = async () => block.querySelector('code')?.textContent ?? '';
  const button = copyButton('Copy', 'Copy code', 'Code copied', code);
  button.className = 'button copy-code';
  block.parentElement?.append(button);
}

for (const block of document.querySelectorAll<HTMLElement>('.code-block > pre')) addCopyButton(block);
