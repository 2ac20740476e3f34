/** Gives a block of code a button that copies it. */
function addCopyButton(block: HTMLElement): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button copy-code';
  button.textContent = 'Copy';
  button.setAttribute('aria-label', 'Copy code');
  button.addEventListener('click', async () => {
    const code = block.querySelector('code')?.textContent ?? '';
    // A page that is not served over https has no clipboard at all.
    const copied = await navigator.clipboard?.writeText(code).then(
      () => true,
      () => false,
    );
    button.textContent = copied ? 'Copied' : 'Select and copy';
    button.setAttribute('aria-label', copied ? 'Code copied' : 'The browser does not let this page copy');
  });
  block.parentElement?.append(button);
}

for (const block of document.querySelectorAll<HTMLElement>('.code-block > pre')) addCopyButton(block);
