import { type Browser, chromium, type Page } from '@playwright/test';
import { type Interaction, measureClicks, timeClicks } from './bench/interaction.ts';
import { serveGenerated } from './bench/site.ts';
import { ensureBrowser } from './ensure-browser.ts';

const SIZES = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [100, 1000, 5000];
const SLOWDOWN = 4;
/** The checks of a practice that are answered: such as every tier asks, so that none is folded away. */
const PLACES = [1, 3, 4, 6, 7, 9, 10];
const PORT = 4600;

/** One row of the table: milliseconds. */
type Row = {
  readonly interactive: number;
  readonly answers: readonly Interaction[];
  readonly filters: readonly Interaction[];
};

function cell(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  return `${sorted[Math.floor(sorted.length / 2)]?.toFixed(0)} (${sorted.at(-1)?.toFixed(0)})`;
}

/** How many answers the page has stored. */
function stored(page: Page): Promise<number> {
  return page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('/answer/')).length);
}

async function measure(browser: Browser, url: string): Promise<Row> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 } });
  const page = await context.newPage();
  await timeClicks(page);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.goto(`${url}assess/`, { waitUntil: 'commit' });
  await page.waitForFunction(() => document.querySelector('main astro-island:not([ssr])') !== null, undefined, {
    timeout: 300_000,
  });
  const interactive = await page.evaluate(() => performance.now());
  await page.waitForTimeout(3000);
  const answers: Interaction[] = [];
  const filters: Interaction[] = [];
  for (const [run, place] of PLACES.entries()) {
    const radio = (practice: number) => `#generated-${practice}-${place} input[value=yes]`;
    answers.push(await measureClicks(page, radio(1), radio(2)));
    if ((await stored(page)) !== 2 * (run + 1))
      throw new Error('An answer was not stored: the measurement means nothing.');
  }
  const box = '.filter-bar > .choice input';
  for (const _ of PLACES) filters.push(await measureClicks(page, box, box));
  await context.close();
  return { interactive, answers, filters };
}

/** Measures the assessment page with generated catalogues in a real, slowed-down browser, and prints a table. */
async function main(): Promise<void> {
  const browser = await chromium.launch({ executablePath: ensureBrowser(), chromiumSandbox: false });
  console.log(`CPU slowed down ${SLOWDOWN} times; milliseconds, median of ${PLACES.length} and the longest\n`);
  console.log('| checks | first interaction | answer: work | answer: to paint | filter: work | filter: to paint |');
  console.log('| --- | --- | --- | --- | --- | --- |');
  for (const [i, size] of SIZES.entries()) {
    const site = await serveGenerated(size, PORT + i);
    try {
      const { interactive, answers, filters } = await measure(browser, site.url);
      const cells = [answers, filters].flatMap((all) => [
        cell(all.map(({ work }) => work)),
        cell(all.map(({ paint }) => paint)),
      ]);
      console.log(`| ${[size, interactive.toFixed(0), ...cells].join(' | ')} |`);
    } finally {
      site.stop();
    }
  }
  await browser.close();
}

await main();
