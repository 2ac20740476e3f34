/** Fetches the buttons that copy code and tables once one of these is about to be seen. */
const blocks = document.querySelectorAll('.code-block > pre, .prose > .table-scroll');
const near = new IntersectionObserver(
  (entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    near.disconnect();
    import('./copy-block.ts').catch(() => undefined);
  },
  { rootMargin: '50%' },
);
for (const block of blocks) near.observe(block);
