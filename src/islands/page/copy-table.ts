import { copyButton } from './copy-press.ts';

/** Gives a table two buttons that copy it; what makes text of it is fetched when one is pressed. */
function addCopyButtons(frame: HTMLElement): void {
  const line = document.createElement('p');
  line.className = 'copy-table';
  for (const kind of ['Markdown', 'CSV'] as const) {
    const take = async () => (await import('./table-text.ts')).tableText(frame, kind);
    const name = `Copy table as ${kind}`;
    const button = copyButton(kind, name, `Table copied as ${kind}`, take);
    button.className = 'link-button';
    line.append(button, ' ');
  }
  line.prepend('Copy as ');
  frame.after(line);
}

for (const frame of document.querySelectorAll<HTMLElement>('.prose > .table-scroll')) addCopyButtons(frame);
