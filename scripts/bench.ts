import { type Browser, chromium, type Page } from '@playwright/test';
import { serveGenerated } from './bench/site.ts';
import { ensureBrowser } from './ensure-browser.ts';

const SIZES = [100, 1000, 5000];
const SLOWDOWN = 4;
const RUNS = 7;
const PORT = 4600;

/** Milliseconds, one row of the table. */
type Row = { readonly checks: number; readonly interactive: number; readonly answer: number; readonly filter: number };

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Clicks an element in the page, and gives the milliseconds from the click to the end of the frame that shows its effect. */
function clickToPaint(page: Page, selector: string): Promise<number> {
  return page.evaluate(
    (target) =>
      new Promise<number>((done) => {
        const element = document.querySelector<HTMLElement>(target);
        const start = performance.now();
        element?.click();
        // The first task after the next frame's rendering: the effect is painted.
        requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
      }),
    selector,
  );
}

async function measure(browser: Browser, url: string, checks: number): Promise<Row> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.goto(`${url}assess/`, { waitUntil: 'commit' });
  await page.waitForFunction(() => document.querySelector('main astro-island:not([ssr])') !== null);
  const interactive = await page.evaluate(() => performance.now());
  await page.waitForTimeout(2000);
  const answers: number[] = [];
  const filters: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    answers.push(await clickToPaint(page, `.check:nth-of-type(${run + 1}) input[value=yes]`));
    await page.waitForTimeout(600);
  }
  const stored = await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('/answer/')).length);
  if (stored === 0) throw new Error('No answer was stored: the measurement means nothing.');
  for (let run = 0; run < RUNS; run += 1) {
    filters.push(await clickToPaint(page, '.filter-bar > .choice input'));
    await page.waitForTimeout(600);
  }
  await context.close();
  return { checks, interactive, answer: median(answers), filter: median(filters) };
}

/** Measures the assessment page with generated catalogues in a real, slowed-down browser, and prints a table. */
async function main(): Promise<void> {
  const browser = await chromium.launch({ executablePath: ensureBrowser(), chromiumSandbox: false });
  console.log(`CPU slowed down ${SLOWDOWN}×, median of ${RUNS}, milliseconds\n`);
  console.log('| checks | first interaction | answer to paint | filter to paint |\n| --- | --- | --- | --- |');
  for (const [i, size] of SIZES.entries()) {
    const site = await serveGenerated(size, PORT + i);
    try {
      const { checks, interactive, answer, filter } = await measure(browser, site.url, size);
      console.log(`| ${checks} | ${[interactive, answer, filter].map((ms) => ms.toFixed(0)).join(' | ')} |`);
    } finally {
      site.stop();
    }
  }
  await browser.close();
}

await main();
