import { notLoaded } from '../status/not-loaded.ts';

export { copySummaryLink } from '../link/copy-summary-link.ts';

// Loaded when the end of a guide comes near. Words of questions are for who reads that far: they come when their place is
// reached, and take that of the link to them.
for (const place of document.querySelectorAll<HTMLElement>('[data-asks]')) {
  const reached = new IntersectionObserver(
    ([seen]) => {
      if (!seen?.isIntersecting) return;
      reached.disconnect();
      import('../learning/guide-questions.tsx').then(
        ({ askOnGuide }) => askOnGuide(place),
        notLoaded('The questions could not be loaded.'),
      );
    },
    { rootMargin: '50% 0%' },
  );
  reached.observe(place);
}
