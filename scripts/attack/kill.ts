import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { ensureBrowser } from '../ensure-browser.ts';
import { preview } from '../preview.ts';
import type { Random } from './random.ts';
import type { Trial } from './trial.ts';

const PORT = 4710;
const GUIDE = 'practices/modular-design/';
/** Milliseconds between the last answer and the kill. The second copy is on the disk before the shortest is over. */
const PAUSES = [500, 1000, 3000] as const;

type Started = { readonly process: ChildProcess; readonly browser: Browser; readonly page: Page };

/** Starts a browser of its own on a profile, so that it can be killed as a whole. */
async function start(executable: string, profile: string): Promise<Started> {
  const args = ['--headless=new', '--no-sandbox', '--no-first-run', '--remote-debugging-port=0'];
  const process = spawn(executable, [...args, `--user-data-dir=${profile}`, 'about:blank'], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const endpoint = await new Promise<string>((resolve, reject) => {
    let said = '';
    process.stderr?.on('data', (chunk: Buffer) => {
      said += chunk;
      const found = /ws:\/\/\S+/.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    });
    process.on('exit', () => reject(new Error(`The browser did not start: ${said.slice(-400)}`)));
  });
  const browser = await chromium.connectOverCDP(endpoint);
  const context = browser.contexts()[0];
  if (context === undefined) throw new Error('The browser has no context.');
  return { process, browser, page: context.pages()[0] ?? (await context.newPage()) };
}

/** Kills a browser with all its processes, without a chance to write anything. */
async function kill({ process, browser }: Started): Promise<void> {
  const gone = new Promise((resolve) => process.once('exit', resolve));
  if (process.pid !== undefined) globalThis.process.kill(-process.pid, 'SIGKILL');
  await gone;
  await browser.close().catch(() => {});
}

/** Ids of the checks that are answered on the page, with the answers. */
function shown(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLInputElement>('.check input[type=radio]:checked')].map((radio) => [
        radio.closest('.check')?.id ?? '',
        radio.value,
      ]),
    ),
  );
}

/** Answers checks of the page by a click each; what was chosen. */
async function answerSome(page: Page, random: Random): Promise<Record<string, string>> {
  const ids = await page.evaluate(() => [...document.querySelectorAll('.check')].map(({ id }) => id));
  for (const id of ids.filter(() => random.chance(0.7))) {
    const radio = page.locator(`[id="${id}"] input[type=radio]:enabled`).nth(random.below(5));
    // Wakes what is near the window; then a press as from the keyboard, whatever lies over it.
    await radio.scrollIntoViewIfNeeded();
    await radio.evaluate((input: HTMLInputElement) => input.click());
  }
  return shown(page);
}

/** A browser is killed right after it said that something was saved, and comes back with all of it. */
export async function attackKill(random: Random, trial: Trial): Promise<void> {
  const executable = ensureBrowser();
  const site = await preview('.', PORT);
  try {
    for (let round = 0; trial.goesOn(round); round += 1) {
      const profile = mkdtempSync(join(tmpdir(), 'loadbearing-kill-'));
      const pause = random.pick(PAUSES);
      await trial.try('a browser killed after it saved', { round, pause }, async () => {
        const first = await start(executable, profile);
        await first.page.goto(site.url + GUIDE);
        const said = await answerSome(first.page, random);
        await first.page.waitForTimeout(pause);
        await kill(first);
        const second = await start(executable, profile);
        await second.page.goto(site.url + GUIDE);
        await second.page.waitForTimeout(2000);
        const kept = await shown(second.page);
        await kill(second);
        const lost = Object.keys(said).filter((id) => kept[id] !== said[id]);
        return lost.length === 0 ? undefined : `${lost.length} of ${Object.keys(said).length} answers lost`;
      });
      // Its last processes may still be on their way out.
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 300 });
    }
  } finally {
    site.stop();
  }
}
