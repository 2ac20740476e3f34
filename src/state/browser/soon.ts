/** How long to wait for more, and how much longer to rest than the work took: it may take a fifth of the time at most. */
const WAIT_MS = 60;
const REST = 4;

/**
 * Does some work once everything that asked for it in a while has asked: many storage events, each a task of its own, cost
 * one run, and however long a run takes, the page stays usable between two.
 */
export function coalesced(work: () => void): () => void {
  let waiting = false;
  let took = 0;
  const run = () => {
    waiting = false;
    const start = performance.now();
    work();
    took = performance.now() - start;
  };
  return () => {
    if (waiting) return;
    waiting = true;
    setTimeout(run, Math.max(WAIT_MS, took * REST));
  };
}
