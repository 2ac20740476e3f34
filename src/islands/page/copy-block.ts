import { copyButton } from './copy-press.ts';

/** Gives a block of code a button that copies it. */
function addToCode(block: HTMLElement): void {
  const code = async () => block.querySelector('code')?.textContent ?? '';
  const button = copyButton('Copy', 'Copy code', 'Code copied', code);
  button.className = 'button copy-code';
  block.parentElement?.append(button);
}

/** Gives a table two buttons that copy it; what makes text of it is fetched when one is pressed. */
function addToTable(frame: HTMLElement): void {
  const line = document.createElement('p');
  line.className = 'copy-table';
  for (const kind of ['Markdown', 'CSV'] as const) {
    const take = async () => (await import('./table-text.ts')).tableText(frame, kind);
    const button = copyButton(kind, `Copy table as ${kind}`, `Table copied as ${kind}`, take);
    button.className = 'link-button';
    line.append(button, ' ');
  }
  line.prepend('Copy as ');
  frame.after(line);
}

for (const block of document.querySelectorAll<HTMLElement>('.code-block > pre')) addToCode(block);
for (const frame of document.querySelectorAll<HTMLElement>('.prose > .table-scroll')) addToTable(frame);
