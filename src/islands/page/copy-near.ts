/** Fetches the buttons that copy code and tables once one of these is about to be seen. */
const blocks = document.querySelectorAll('.code-block > pre, .prose > .table-scroll');
const observer = new IntersectionObserver(
  (entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    import('./copy-block.ts').catch(() => undefined);
  },
  { rootMargin: '50%' },
);
for (const block of blocks) observer.observe(block);
