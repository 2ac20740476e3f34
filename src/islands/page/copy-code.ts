import { copyButton } from './copy-press.ts';

/** Gives a block of code a button that copies it. */
function addCopyButton(block: HTMLElement): void {
  const code = async () => block.querySelector('code')?.textContent ?? '';
  block.parentElement?.append(copyButton('button copy-code', 'Copy', 'Copy code', 'Code copied', code));
}

for (const block of document.querySelectorAll<HTMLElement>('.code-block > pre')) addCopyButton(block);
