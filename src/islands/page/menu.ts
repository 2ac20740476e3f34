/**
 * Fetches what keeps the list of sheets up to date, once it can be seen: on a page of words that is when its menu opens.
 * Where it cannot be had, the list that the server rendered is there all the same.
 */
const observer = new IntersectionObserver(([seen]) => {
  if (!seen?.isIntersecting) return;
  observer.disconnect();
  import('./sheets.ts').catch(() => undefined);
});
const list = document.querySelector('.sheet-list');
if (list !== null) observer.observe(list);
