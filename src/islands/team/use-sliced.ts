import { useEffect, useState } from 'preact/hooks';

/** How many rows are drawn in one go. */
const SLICE = 40;

/** How many of `length` rows are drawn by now: a screenful at once, and the rest in slices, so that the page can be used meanwhile. */
export function useSliced(length: number): number {
  const [drawn, setDrawn] = useState(SLICE);
  useEffect(() => {
    if (drawn > Math.max(length, SLICE)) {
      setDrawn(Math.max(length, SLICE));
    } else if (drawn < length) {
      const timer = setTimeout(() => setDrawn(drawn + SLICE));
      return () => clearTimeout(timer);
    }
    return undefined;
  }, [drawn, length]);
  return Math.min(drawn, length);
}
