import { type Browser, expect, type Page } from '@playwright/test';
import { workOf } from './interaction.ts';

/** Milliseconds on the team page. */
export type TeamRow = {
  /** From the start of the page to its first rows, and to its last. */
  readonly first: number;
  readonly last: number;
  /** The longest task meanwhile: how long the page stood still. */
  readonly task: number;
  readonly work: Readonly<Record<'sort' | 'tier' | 'level' | 'cell', readonly number[]>>;
};

type Watched = Window & { firstRow?: number; lastRow?: number; tasks?: number[] };

const ANSWERS = ['yes', 'yes', 'yes', 'partly', 'no', 'unknown', 'na'];
const RUNS = 5;

/** A file of so many assessments that answer most checks: what scripts can write without the summary code. */
export function assessmentFile(systems: number, ids: readonly string[]): string {
  const assessments = Array.from({ length: systems }, (_, system) => ({
    uid: `system${String(system).padStart(4, '0')}`,
    name: `System number ${system}`,
    tier: ['prototype', 'production', 'critical'][system % 3],
    answers: Object.fromEntries(
      ids.flatMap((id, place) => {
        const answer = ANSWERS[(system * 7 + place * (1 + (system % 5))) % (ANSWERS.length + 1)];
        return answer === undefined ? [] : [[id, answer]];
      }),
    ),
    notes: {},
  }));
  const head = { format: 'loadbearing-assessment', version: 1, exported: '2026-11-22', edition: ids.length };
  return JSON.stringify({ ...head, assessments });
}

/** The address of a roster of so many systems, as the team page itself writes it. */
async function rosterAddress(browser: Browser, url: string, systems: number): Promise<string> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${url}team/`);
  await page.waitForSelector('main [data-island][data-awake]');
  const { practices } = await page.evaluate(async (file) => (await fetch(file)).json(), `${url}checks.json`);
  const ids = practices
    .flatMap(({ sections }: { sections: { checks: { id: string }[] }[] }) => sections)
    .flatMap(({ checks }: { checks: { id: string }[] }) => checks.map(({ id }) => id));
  const buffer = Buffer.from(assessmentFile(systems, ids));
  await page.locator('input[type=file]').setInputFiles({ name: 'team.json', mimeType: 'application/json', buffer });
  await expect(page).toHaveURL(/#1[a-z0-9]*\./, { timeout: 60_000 });
  const address = page.url();
  await context.close();
  return address;
}

async function watchRows(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watched = window as Watched;
    watched.tasks = [];
    new PerformanceObserver((list) => {
      watched.tasks?.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask', buffered: true });
    let rows = 0;
    const look = () => {
      const now = document.querySelectorAll('.team-matrix tbody tr').length;
      if (now > 0) watched.firstRow ??= performance.now();
      if (now !== rows) watched.lastRow = performance.now();
      rows = now;
      requestAnimationFrame(look);
    };
    look();
  });
}

/** Measures the team page with a roster link of so many systems. */
export async function measureTeam(browser: Browser, url: string, systems: number, slowdown: number): Promise<TeamRow> {
  const address = await rosterAddress(browser, url, systems);
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 } });
  const page = await context.newPage();
  await watchRows(page);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(address);
  await page.waitForFunction((count) => document.querySelectorAll('.team-matrix tbody tr').length === count, systems, {
    timeout: 120_000,
  });
  await page.waitForTimeout(2000);
  const opening = await page.evaluate(() => {
    const { firstRow = 0, lastRow = 0, tasks = [] } = window as Watched;
    return { first: firstRow, last: lastRow, task: Math.max(0, ...tasks) };
  });
  const work: Record<keyof TeamRow['work'], number[]> = { sort: [], tier: [], level: [], cell: [] };
  const list = (place: number) => `.team-bar label:nth-child(${place}) select`;
  const run = async (name: keyof TeamRow['work'], selector: string, value?: string) => {
    work[name].push(await workOf(page, selector, value));
    await page.waitForTimeout(1500);
  };
  for (let i = 0; i < RUNS; i += 1) {
    await run('sort', list(1), i % 2 === 0 ? 'gaps' : 'name');
    await run('tier', list(2), i % 2 === 0 ? 'critical' : '');
    await run('level', list(3), i % 2 === 0 ? 'essential' : '');
    await run('cell', '.team-matrix tbody .team-cell');
    await page.keyboard.press('Escape');
    await page.waitForTimeout(500);
  }
  await context.close();
  return { ...opening, work };
}
