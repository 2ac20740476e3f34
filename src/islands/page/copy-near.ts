/** Fetches the buttons that copy code and tables once one of these is about to be seen. */
const blocks = document.querySelectorAll('.code-block > pre, .prose > .table-scroll');
const nearby = new IntersectionObserver(
  (entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    nearby.disconnect();
    import('./copy-block.ts').catch(() => undefined);
  },
  { rootMargin: '50%' },
);
for (const block of blocks) nearby.observe(block);
