import { type Browser, type CDPSession, expect, type Page } from '@playwright/test';
import { assessmentFile } from './team.ts';

/** Seconds of the main thread's CPU time, at no slowdown. */
export type ShelfRow = {
  /** From Import being pressed until the shelf shows all. */
  readonly imported: number;
  /** From opening a page until it stands still, with one assessment stored and with all of them. */
  readonly opened: readonly { readonly page: string; readonly one: number; readonly all: number }[];
  /** While another tab writes 10,000 times in ten seconds; and the longest that the page stood still. */
  readonly events: { readonly cpu: number; readonly longest: number };
};

const PAGES = ['practices/practice-1/', 'assess/', 'summary/', 'assessments/', 'compare/', 'storage/'];
const EVENTS = 10_000;
const EVENT_SECONDS = 10;

/** The CPU time that a page's main thread takes for something. */
async function cpuOf(session: CDPSession, act: () => Promise<void>): Promise<number> {
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
  };
  const before = await read();
  await act();
  return (await read()) - before;
}

async function watched(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return session;
}

async function openingOf(page: Page, url: string): Promise<number> {
  await page.goto('about:blank');
  const session = await watched(page);
  return cpuOf(session, async () => {
    await page.goto(url);
    await page.waitForTimeout(3000);
  });
}

async function importInto(page: Page, url: string, count: number, ids: readonly string[]): Promise<number> {
  await page.goto(`${url}assessments/`);
  const buffer = Buffer.from(assessmentFile(count, ids));
  await page.getByLabel('Import a file').setInputFiles({ name: 'all.json', mimeType: 'application/json', buffer });
  const button = page.getByRole('button', { name: 'Import', exact: true });
  await expect(button).toBeVisible({ timeout: 120_000 });
  const session = await watched(page);
  return cpuOf(session, async () => {
    await button.click();
    await expect(page.getByRole('status')).toContainText('imported', { timeout: 300_000 });
    await page.waitForTimeout(2000);
  });
}

/** Another tab writes notes of an assessment, evenly. */
async function measureEvents(page: Page, url: string): Promise<ShelfRow['events']> {
  await page.goto(`${url}summary/`);
  await page.waitForTimeout(2000);
  const session = await watched(page);
  await page.evaluate(() => {
    const kept = window as Window & { longest?: number };
    kept.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) kept.longest = Math.max(kept.longest ?? 0, duration);
    }).observe({ type: 'longtask' });
  });
  const other = await page.context().newPage();
  await other.goto(`${url}404.html`);
  const cpu = await cpuOf(session, async () => {
    await other.evaluate(
      async ([events, seconds]) => {
        // A generated catalogue is none of ours: its keys have its mark.
        const shelf = Object.keys(localStorage)
          .find((key) => key.endsWith('/1/since'))
          ?.slice(0, -'since'.length);
        const begin = performance.now();
        for (let n = 0; n < events; n += 1) {
          localStorage.setItem(`${shelf}assessment/busy/note/check-${n % 60}`, `Note ${n}.`);
          const ahead = begin + (n / events) * seconds * 1000 - performance.now();
          if (ahead > 4) await new Promise((wake) => setTimeout(wake, ahead));
        }
      },
      [EVENTS, EVENT_SECONDS] as const,
    );
    await page.waitForTimeout(1000);
  });
  const longest = await page.evaluate(() => (window as Window & { longest?: number }).longest ?? 0);
  await other.close();
  return { cpu, longest: longest / 1000 };
}

/** Measures a shelf of so many assessments that answer most of a catalogue's checks. */
export async function measureShelf(browser: Browser, url: string, assessments: number): Promise<ShelfRow> {
  const { practices } = await (await fetch(`${url}checks.json`)).json();
  const ids: string[] = practices
    .flatMap(({ sections }: { sections: { checks: { id: string }[] }[] }) => sections)
    .flatMap(({ checks }: { checks: { id: string }[] }) => checks.map(({ id }) => id));
  const pages = PAGES.map((page) => page.replace('practice-1', practices[0].slug));
  const one = await (await browser.newContext()).newPage();
  await importInto(one, url, 1, ids);
  const all = await (await browser.newContext()).newPage();
  const imported = await importInto(all, url, assessments, ids);
  const opened: { page: string; one: number; all: number }[] = [];
  for (const page of pages) {
    opened.push({ page, one: await openingOf(one, url + page), all: await openingOf(all, url + page) });
  }
  const events = await measureEvents(one, url);
  for (const page of [one, all]) await page.context().close();
  return { imported, opened, events };
}
