/** Shows what a term means where it stands; where that cannot be fetched, or in a new tab, its link leads to the glossary. */
document.addEventListener('click', (event) => {
  const term = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a.term');
  if (!term || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  import('./term-box.ts').then(({ explain }) => explain(term)).catch(() => location.assign(term.href));
});
