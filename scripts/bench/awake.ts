import type { Browser, Page } from '@playwright/test';

/**
 * Waits until the page can be used: its bar, its ways through the checks, and every checklist of which something is in the
 * window. The line that names the system is left out: it wakes once there is something to name.
 */
export async function awake(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const islands = [...document.querySelectorAll<HTMLElement>('main [data-island]:not([data-island=system])')];
      const seen = islands.filter((island) => {
        const { top, bottom } = island.getBoundingClientRect();
        return bottom > 0 && top < window.innerHeight;
      });
      return seen.length > 0 && seen.every(({ dataset }) => dataset['awake'] !== undefined);
    },
    undefined,
    { timeout: 300_000 },
  );
}

/** A new window of its own storage, and the page in it. */
export async function freshPage(browser: Browser, slowdown: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return page;
}
