import type { Page } from '@playwright/test';

/** Milliseconds of one interaction. */
export type Interaction = {
  /** The main thread's work: the event, all that is rendered for it, and the frame that shows it; no waiting. */
  readonly work: number;
  /** From the input to the frame that shows it, as the browser's Event Timing tells it, waiting included. */
  readonly paint: number;
};

type Timed = Window & { lastClick?: number };

/** Has the page note how long each click took to be painted. Browsers tell nothing below 16 ms, and only in steps of 8. */
export async function timeClicks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (entry.name === 'click' || entry.name === 'pointerup') {
          (window as Timed).lastClick = Math.max((window as Timed).lastClick ?? 0, entry.duration);
        }
      }
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
}

/**
 * The work that a click makes, or the choice of `value` in a list. The event is the page's own, so that nothing is
 * counted but what it sets off: up to the end of the microtasks, in which the islands render, and then from the next
 * frame's first callback to its end, in which style, layout and paint are worked out. The wait between the two is left
 * out.
 */
export function workOf(page: Page, selector: string, value?: string): Promise<number> {
  return page.evaluate(
    ({ target, chosen }) =>
      new Promise<number>((done) => {
        const element = document.querySelector<HTMLElement>(target);
        if (element === null) throw new Error(`Nothing to click: ${target}`);
        const { port1, port2 } = new MessageChannel();
        const start = performance.now();
        if (chosen === undefined) {
          element.click();
        } else {
          (element as HTMLSelectElement).value = chosen;
          element.dispatchEvent(new Event('change', { bubbles: true }));
        }
        queueMicrotask(() => {
          const script = performance.now() - start;
          requestAnimationFrame(() => {
            const frame = performance.now();
            port1.onmessage = () => done(script + performance.now() - frame);
            port2.postMessage(0);
          });
        });
      }),
    { target: selector, chosen: value },
  );
}

/**
 * Brings an element to the middle of the window and gives its centre once it stands still: sections that are laid out
 * only in sight push it away as they come.
 */
async function settle(page: Page, selector: string): Promise<{ readonly x: number; readonly y: number }> {
  let last = '';
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const box = await page.evaluate((target) => {
      const element = document.querySelector<HTMLElement>(target);
      if (element === null) throw new Error(`Nothing to click: ${target}`);
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }, selector);
    const now = `${box.x} ${box.y}`;
    if (now === last) return box;
    last = now;
    await page.waitForTimeout(300);
  }
  throw new Error(`Does not stand still: ${selector}`);
}

/** From a real click to the frame that shows it; 16 where the browser found it too quick to tell. */
async function paintOf(page: Page, selector: string): Promise<number> {
  const { x, y } = await settle(page, selector);
  await page.evaluate(() => {
    (window as Timed).lastClick = 0;
  });
  await page.mouse.click(x, y);
  await page.waitForTimeout(600);
  return page.evaluate(() => Math.max(16, (window as Timed).lastClick ?? 0));
}

/** Measures a click on an element, once for its work and then, on another, for the time to its paint. */
export async function measureClicks(page: Page, forWork: string, forPaint: string): Promise<Interaction> {
  const work = await workOf(page, forWork);
  await page.waitForTimeout(600);
  return { work, paint: await paintOf(page, forPaint) };
}
