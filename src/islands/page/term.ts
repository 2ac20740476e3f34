/**
 * Shows what a term means, and what work a mark cites, where it stands; where that cannot be had, or in a new tab, the link
 * leads to the glossary or the references.
 */
document.addEventListener('click', (event) => {
  const term =
    event.target instanceof Element && event.target.closest<HTMLAnchorElement>('.term, .ref a, [data-terms] a');
  if (!term || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  import('./term-box.ts').then(({ explain }) => explain(term)).catch(() => location.assign(term.href));
});
