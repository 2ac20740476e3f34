import { type Browser, chromium, type Page } from '@playwright/test';
import { judgeTwins } from './bench/agent.ts';
import { awake, freshPage } from './bench/awake.ts';
import { type Interaction, measureClicks, timeClicks } from './bench/interaction.ts';
import { measurePack } from './bench/pack.ts';
import { quiet } from './bench/quiet.ts';
import { measureShelf } from './bench/shelf.ts';
import { serveGenerated } from './bench/site.ts';
import { measureTeam } from './bench/team.ts';
import { ensureBrowser } from './ensure-browser.ts';

const TABLES = ['assess', 'team', 'shelf', 'twins'] as const;
const asked = process.argv.slice(2);
/** A pack that is measured in place of all else: `npm run bench -- pack ../acme-pack`. */
const PACK = asked[0] === 'pack' ? (asked[1] ?? '') : '';
const sizes = asked.map(Number).filter((size) => size > 0);
const SIZES = sizes.length > 0 ? sizes : [144, 1000, 5000];
const wanted = (table: (typeof TABLES)[number]) =>
  asked.includes(table) || !TABLES.some((each) => asked.includes(each));
const SLOWDOWN = 4;
/** The checks of a practice that are answered: such as every tier asks, so that none is folded away. */
const PLACES = [1, 3, 4, 6, 7, 9, 10];
const PORT = 4600;
/** The size of the catalogue that the team is measured with, about the site's own, and the systems of the team. */
const TEAM_SIZE = 130;
const SYSTEMS = 200;
/** The assessments of a shelf that has grown, about as many as fit into a browser’s storage with a catalogue of this size. */
const ASSESSMENTS = 500;
/** How long a measurement waits for the machine to be quiet, in seconds. */
const PATIENCE = 300;

/** One row of the table: milliseconds. */
type Row = {
  readonly interactive: number;
  readonly answers: readonly Interaction[];
  readonly filters: readonly Interaction[];
};

/** The shortest, the median and the longest: other work on the machine only ever adds to a time. */
function cell(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  return [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)].map((time) => time?.toFixed(1)).join(' / ');
}

function line(...cells: readonly (string | number)[]): void {
  console.log(`| ${cells.join(' | ')} |`);
}

/** How many answers the page has stored. */
function stored(page: Page): Promise<number> {
  return page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('/answer/')).length);
}

async function measure(browser: Browser, url: string): Promise<Row> {
  const page = await freshPage(browser, SLOWDOWN);
  await timeClicks(page);
  await page.goto(`${url}assess/`, { waitUntil: 'commit' });
  await awake(page);
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
  const box = '.filter-body > .choice input';
  for (const _ of PLACES) filters.push(await measureClicks(page, box, box));
  await page.context().close();
  return { interactive, answers, filters };
}

/** Builds a site of about `size` checks, waits for a quiet machine, and measures; `busy` is what it still had to do. */
async function onSite<Value>(
  size: number,
  port: number,
  look: (url: string) => Promise<Value>,
): Promise<{ readonly value: Value; readonly busy: string }> {
  const site = await serveGenerated(size, port);
  try {
    const busy = await quiet(PATIENCE);
    return { busy: `${(100 * busy).toFixed(0)} %`, value: await look(site.url) };
  } finally {
    site.stop();
  }
}

async function answerTable(browser: Browser): Promise<void> {
  line('checks', 'busy', 'first interaction', 'answer: work', 'to paint', 'filter: work', 'to paint');
  line(...Array.from({ length: 7 }, () => '---'));
  // All are built before anything is measured: a build keeps the machine busy.
  const sites: { readonly size: number; readonly url: string; readonly stop: () => void }[] = [];
  try {
    for (const [i, size] of SIZES.entries()) sites.push({ size, ...(await serveGenerated(size, PORT + i)) });
    for (const { size, url } of sites) {
      const busy = await quiet(PATIENCE);
      const value = await measure(browser, url);
      const cells = [value.answers, value.filters].flatMap((all) => [
        cell(all.map(({ work }) => work)),
        cell(all.map(({ paint }) => paint)),
      ]);
      line(size, `${(100 * busy).toFixed(0)} %`, value.interactive.toFixed(0), ...cells);
    }
  } finally {
    for (const { stop } of sites) stop();
  }
}

async function teamTable(browser: Browser): Promise<void> {
  line('systems', 'busy', 'first rows', 'last row', 'longest task', 'sort', 'tier', 'level', 'cell');
  line(...Array.from({ length: 9 }, () => '---'));
  const { busy, value } = await onSite(TEAM_SIZE, PORT + SIZES.length, (url) =>
    measureTeam(browser, url, SYSTEMS, SLOWDOWN),
  );
  const opening = [value.first, value.last, value.task].map((time) => time.toFixed(0));
  const { sort, tier, level, cell: open } = value.work;
  line(SYSTEMS, busy, ...opening, ...[sort, tier, level, open].map(cell));
}

async function shelfTable(browser: Browser): Promise<void> {
  const { busy, value } = await onSite(TEAM_SIZE, PORT + SIZES.length + 1, (url) =>
    measureShelf(browser, url, ASSESSMENTS),
  );
  const ms = (seconds: number) => (1000 * seconds).toFixed(0);
  console.log(`${ASSESSMENTS} assessments, no slowdown; milliseconds of the main thread’s CPU time; busy ${busy}\n`);
  line('what', 'one stored', `${ASSESSMENTS} stored`);
  line('---', '---', '---');
  line('import', '', ms(value.imported));
  for (const { page, one, all } of value.opened) line(`/${page}`, ms(one), ms(all));
  line('10,000 storage events in 10 s', ms(value.events.cpu), '');
  line('the longest that the page stood still meanwhile', ms(value.events.longest), '');
}

/** What `afdocs` says of the texts for programs: to be read, not to be passed, as its checks and their names still change. */
async function twinTable(): Promise<void> {
  console.log(await judgeTwins(PORT + SIZES.length + 2));
}

/** What this site's pages weigh and when they are awake, without a pack and with the one that is named. */
async function packTable(browser: Browser): Promise<void> {
  for (const pack of ['', PACK]) {
    const cost = await measurePack(browser, pack, {
      port: PORT + SIZES.length + 3,
      slowdown: SLOWDOWN,
      patience: PATIENCE / 5,
    });
    console.log(`${pack === '' ? 'Without a pack' : pack}: built in ${cost.seconds.toFixed(0)} s\n`);
    line('page', 'busy', 'bytes', 'awake');
    line('---', '---', '---', '---');
    const busy = `${(100 * cost.busy).toFixed(0)} %`;
    for (const { path, bytes, times } of cost.rows) line(`/${path}`, busy, bytes, cell(times));
    console.log('');
  }
}

/** Measures pages in a real browser, the first two tables slowed down, and prints tables: docs/bench.md. */
async function main(): Promise<void> {
  const browser = await chromium.launch({ executablePath: ensureBrowser(), chromiumSandbox: false });
  console.log(`CPU slowed down ${SLOWDOWN} times; milliseconds, shortest / median / longest of all runs\n`);
  const tables = [
    ['assess', answerTable],
    ['team', teamTable],
    ['shelf', shelfTable],
    ['twins', twinTable],
  ] as const;
  const chosen = PACK === '' ? tables.filter(([table]) => wanted(table)).map(([, print]) => print) : [packTable];
  for (const print of chosen) {
    await print(browser);
    console.log('');
  }
  await browser.close();
}

await main();
