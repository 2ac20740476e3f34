import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Builder, type WebDriver, type WebElement } from 'selenium-webdriver';
import type { FoundWebKit } from '../../scripts/engine/webkit.ts';
import { within } from './within.ts';

/** A WebKit that is open on the site, of somebody who has never been there. */
export type WebKit = {
  readonly driver: WebDriver;
  /** Opens a page by its path, and waits until what is seen of it is awake. */
  open(path: string): Promise<void>;
  /** Runs a function's body in the page. */
  run<Value>(body: string, ...values: readonly unknown[]): Promise<Value>;
  /** Waits until a function's body gives something that holds in the page; `says` is what is missing otherwise. */
  until(says: string, body: string, ...values: readonly unknown[]): Promise<void>;
  /** Clicks what a selector finds first that is seen and has the text, as its own or as its label. */
  click(selector: string, text?: string): Promise<void>;
  /** Types into a field. */
  type(selector: string, ...keys: readonly string[]): Promise<void>;
  /** Errors that the browser has written to its console since it was asked last. */
  faults(): readonly string[];
  close(): Promise<void>;
};

const PATIENCE = 15_000;

/** How long a browser may take to start, and to end. */
const START_MS = 60_000;
const END_MS = 10_000;

/** A port that nobody listens at. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/** A screen in memory; gives its name as DISPLAY wants it, and what takes it away. */
export async function openScreen(command: string): Promise<{ readonly display: string; readonly close: () => void }> {
  const args = ['-displayfd', '3', '-screen', '0', '1440x1100x24', '-nolisten', 'tcp'];
  const server = spawn(command, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const written = server.stdio[3];
  if (written === null || written === undefined) throw new Error('Xvfb has no way to say its number.');
  const number = await new Promise<string>((resolve, reject) => {
    let text = '';
    written.on('data', (part) => {
      text += part;
      if (text.includes('\n')) resolve(text.trim());
    });
    server.on('exit', () => reject(new Error('Xvfb ended at once.')));
  });
  return { display: `:${number}`, close: () => void server.kill() };
}

async function answers(url: string): Promise<void> {
  for (let left = 100; left > 0; left -= 1) {
    const answered = await fetch(url).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await new Promise((wake) => setTimeout(wake, 100));
  }
  throw new Error('WebKitWebDriver does not answer.');
}

/** What finds elements that are seen and say something: in their text, their label, or their value. */
const FIND = `
  const said = (element) => [element.textContent, element.getAttribute('aria-label'), element.title, ...[...(element.labels ?? [])].map((label) => label.textContent)].join(' ');
  const seen = (element) => element.checkVisibility({ visibilityProperty: true }) || element.matches('input[type=radio], input[type=checkbox], input[type=file]');
  return [...document.querySelectorAll(arguments[0])].find((element) => seen(element) && said(element).includes(arguments[1] ?? ''));
`;

/** Whether what is seen is awake; the line about the system says nothing of it, because nothing in it is pressed. */
const AWAKE = `
  const islands = [...document.querySelectorAll('main [data-island]:not([data-island=system])')];
  return document.readyState === 'complete' && islands.every((island) => {
    const { top, bottom, height } = island.getBoundingClientRect();
    return height === 0 || bottom < 0 || top > innerHeight || 'awake' in island.dataset;
  });
`;

/**
 * Brings an element to the middle of the window, and waits until it stands still for two frames: a section that was out of
 * sight is laid out a frame after it came near, and WebKit does not scroll along when what is above becomes shorter. A tab
 * that the driver opened is never drawn: there time has to do.
 */
const BRING = `
  const [element, done] = arguments;
  let last;
  const look = (left) => {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { top } = element.getBoundingClientRect();
    if (top === last || left === 0) done();
    else if (document.hidden) setTimeout(look, 200, left - 1);
    else requestAnimationFrame(() => requestAnimationFrame(() => look(left - 1)));
    last = top;
  };
  look(50);
`;

/** Starts a WebKit on the site at `home`. */
async function start(found: FoundWebKit, display: string, home: string): Promise<WebKit> {
  const folder = mkdtempSync(join(tmpdir(), 'loadbearing-webkit-'));
  const port = await freePort();
  const server: ChildProcess = spawn(found.driver, [`--port=${port}`], {
    env: { ...process.env, DISPLAY: display, HOME: folder, XDG_RUNTIME_DIR: folder, NO_AT_BRIDGE: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let written = '';
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (part) => (written += part));
  const end = () => {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await answers(`http://127.0.0.1:${port}/status`);
    const opening = new Builder()
      .usingServer(`http://127.0.0.1:${port}`)
      .withCapabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': {
          binary: found.browser,
          args: ['--automation', '--enable-write-console-messages-to-stdout=true'],
        },
      })
      .build();
    // Where the browser ends while it starts, its driver waits for ever.
    const driver = await within(START_MS, 'WebKit does not start.', opening);
    await driver.manage().setTimeouts({ pageLoad: 60_000, script: 30_000 });
    await driver.manage().window().setRect({ x: 0, y: 0, width: 1440, height: 1000 });
    const run: WebKit['run'] = (body, ...values) => driver.executeScript(body, ...values);
    const until: WebKit['until'] = async (says, body, ...values) => {
      const begun = Date.now();
      while (!(await run<boolean>(body, ...values))) {
        if (Date.now() - begun > PATIENCE) throw new Error(says);
        await driver.sleep(50);
      }
    };
    const find = async (selector: string, text: string): Promise<WebElement> => {
      const lacking = `Nothing at ${selector} says “${text}”.`;
      await until(lacking, FIND.replace('return [', 'return undefined !== ['), selector, text);
      const element = await driver.executeScript<WebElement>(FIND, selector, text);
      await driver.executeAsyncScript(BRING, element);
      return element;
    };
    return {
      driver,
      run,
      until,
      async open(path) {
        await driver.get(home + path);
        await until(`/${path} does not wake.`, AWAKE);
      },
      async click(selector, text = '') {
        await (await find(selector, text)).click();
      },
      async type(selector, ...keys) {
        await (await find(selector, '')).sendKeys(...keys);
      },
      faults() {
        const lines = written.split('\n').filter((line) => /^CONSOLE \S+ ERROR|CONSOLE.*ERROR/.test(line));
        written = '';
        return lines;
      },
      async close() {
        await within(END_MS, 'WebKit does not end.', driver.quit()).catch(() => undefined);
        end();
      },
    };
  } catch (error) {
    end();
    throw error;
  }
}

/** Opens a WebKit on the site at `home`. One that does not start says nothing of the site: a second is tried. */
export async function openWebKit(found: FoundWebKit, display: string, home: string): Promise<WebKit> {
  try {
    return await start(found, display, home);
  } catch (error) {
    console.log(`  WebKit is started once more: ${error instanceof Error ? error.message : String(error)}`);
    return start(found, display, home);
  }
}
