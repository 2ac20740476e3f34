import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Key } from 'selenium-webdriver';
import { codeOf as sideOf } from '../fixtures/compare.ts';
import { filed, fileOf } from '../fixtures/file.ts';
import { NOWHERE, PAGES } from '../fixtures/page-list.ts';
import { rosterPath, systemOf } from '../fixtures/roster.ts';
import { PLACE, SAMPLE } from '../fixtures/sample.ts';
import type { WebKit } from './browser.ts';

/** Something that a person does in a new browser; it throws where the site does otherwise than it should. */
export type Step = readonly [says: string, run: (at: WebKit) => Promise<void>];

const GUIDE = `practices/${PLACE.practice}/`;

const segment = (id: string, answer: string) => `[id="${id}"] [data-answer=${answer}].segment`;

/** Waits until the answer to a check is stored; an empty one is one that was taken back. */
async function untilStored(at: WebKit, id: string, value: string): Promise<void> {
  await at.until(
    `“${value}” is not stored as the answer to ${id}.`,
    'return Object.entries(localStorage).some(([key, value]) => key.endsWith("/answer/" + arguments[0]) && value === arguments[1])',
    id,
    value,
  );
}

/** Answers a check and waits until it is stored. */
async function answer(at: WebKit, id: string, value: string): Promise<void> {
  await at.click(segment(id, value));
  await untilStored(at, id, value);
}

/** Waits until a check shows an answer, or none. */
async function shows(at: WebKit, id: string, value: string | null): Promise<void> {
  await at.until(
    `${id} does not show ${value ?? 'that it is unanswered'}.`,
    'return (document.getElementById(arguments[0])?.querySelector("input:checked")?.value ?? null) === arguments[1]',
    id,
    value,
  );
}

/** Waits until an element that is seen says something. */
async function says(at: WebKit, selector: string, text: string): Promise<void> {
  await at.until(
    `Nothing at ${selector} says “${text}”.`,
    'return [...document.querySelectorAll(arguments[0])].some((each) => each.checkVisibility() && each.textContent.includes(arguments[1]))',
    selector,
    text,
  );
}

function expectSame(what: string, got: unknown, wanted: unknown): void {
  if (got !== wanted) throw new Error(`${what}: ${JSON.stringify(got)} instead of ${JSON.stringify(wanted)}.`);
}

async function everyPage(at: WebKit): Promise<void> {
  for (const path of [...PAGES, NOWHERE]) {
    await at.open(path);
    expectSame(`Headings of /${path}`, await at.run('return document.querySelectorAll("h1").length'), 1);
    const wide = 'return document.documentElement.scrollWidth - document.documentElement.clientWidth';
    expectSame(`What /${path} is too wide`, await at.run(wide), 0);
    const faults = at.faults().filter((line) => path !== NOWHERE || !/404/.test(line));
    expectSame(`Errors in the console of /${path}`, faults.join('\n'), '');
  }
}

async function overReload(at: WebKit): Promise<void> {
  await at.open(GUIDE);
  await answer(at, SAMPLE.key, 'partly');
  await at.click(`[id="${SAMPLE.key}"] summary`, 'Note');
  await at.until(
    'No field for the note.',
    'return document.querySelector(arguments[0]) !== null',
    `[id="${SAMPLE.key}"] textarea`,
  );
  await at.type(`[id="${SAMPLE.key}"] textarea`, 'Billing reads it too.');
  await at.until('The note is not stored.', 'return Object.values(localStorage).includes("Billing reads it too.")');
  await at.driver.navigate().refresh();
  await shows(at, SAMPLE.key, 'partly');
}

async function afterBack(at: WebKit): Promise<void> {
  await at.open(GUIDE);
  await answer(at, SAMPLE.key, 'yes');
  await answer(at, SAMPLE.essential, 'no');
  await at.open('assess/');
  await answer(at, SAMPLE.key, 'partly');
  await at.click(`[id="${SAMPLE.essential}"] button`, 'Clear answer');
  await untilStored(at, SAMPLE.essential, '');
  await at.driver.navigate().back();
  await shows(at, SAMPLE.key, 'partly');
  await shows(at, SAMPLE.essential, null);
}

async function filterAfterBack(at: WebKit): Promise<void> {
  await at.open('assess/?level=essential&text=data');
  const count = 'return document.querySelector(".filter-bar")?.textContent.match(/(\\d+) of \\d+ asked/)?.[1] ?? ""';
  await at.until('The filter shows nothing.', count.replace('?? ""', '> 0'));
  const before = await at.run(count);
  await at.open('privacy/');
  await at.driver.navigate().back();
  await at.until(
    `Not ${before} checks after Back.`,
    `return (${count.replace('return ', '')}) === arguments[0]`,
    before,
  );
}

async function secondTab(at: WebKit): Promise<void> {
  await at.open(GUIDE);
  await answer(at, SAMPLE.key, 'yes');
  const first = await at.driver.getWindowHandle();
  await at.driver.switchTo().newWindow('tab');
  await at.open(GUIDE);
  await shows(at, SAMPLE.key, 'yes');
  await answer(at, SAMPLE.essential, 'no');
  await at.driver.close();
  await at.driver.switchTo().window(first);
  await shows(at, SAMPLE.essential, 'no');
}

async function pageToPage(at: WebKit): Promise<void> {
  await at.open('');
  await at.run(
    'addEventListener("pageswap", (event) => sessionStorage.setItem("moves", String(event.viewTransition !== null)))',
  );
  await at.click('a', 'Read practice 01');
  const arrived = 'return document.readyState === "complete" && location.pathname.endsWith(arguments[0])';
  await at.until('The guide has not come.', arrived, '/practices/involve-stakeholders-early/');
  expectSame('One page turned into the next', await at.run('return sessionStorage.getItem("moves")'), 'true');
  await at.until('Its heading is not seen.', 'return document.querySelector("h1").checkVisibility()');
  await at.driver.navigate().back();
  await at.until('Home has not come back.', arrived, '/');
}

async function theme(at: WebKit): Promise<void> {
  await at.open('');
  const paper = 'return getComputedStyle(document.body).backgroundColor';
  const system = await at.run(paper);
  await at.click('button', 'Theme: system');
  await at.click('button', 'Theme: light');
  await at.until('No dark theme.', 'return document.documentElement.dataset.theme === "dark"');
  if ((await at.run(paper)) === system) throw new Error('The dark theme looks as the light one.');
  await at.open(GUIDE);
  expectSame('The theme of the next page', await at.run('return document.documentElement.dataset.theme'), 'dark');
}

async function search(at: WebKit): Promise<void> {
  await at.open('');
  await at.click('button', 'Search');
  const field = 'pagefind-modal input';
  await at.until('Search does not open.', 'return document.activeElement?.matches(arguments[0])', field);
  await at.type(field, 'retries');
  await at.until(
    'Search finds nothing.',
    'return document.querySelectorAll("pagefind-modal a[href*=practices]").length > 0',
  );
  await at.type(field, Key.ESCAPE);
  await at.until('Escape does not close search.', 'return !document.querySelector("dialog[open]")');
}

async function summaryLink(at: WebKit): Promise<void> {
  await at.open(GUIDE);
  await answer(at, SAMPLE.key, 'no');
  await at.open('summary/');
  await at.until('No summary link.', 'return /#1\\./.test(document.querySelector(".link-field")?.value)');
  const link = await at.run<string>('return document.querySelector(".link-field").value');
  const stored = 'return JSON.stringify({ ...localStorage })';
  const before = await at.run(stored);
  await at.open('privacy/');
  await at.open(`summary/${link.slice(link.indexOf('#'))}`);
  await says(at, 'h2, h1, p', 'A snapshot of');
  expectSame('What is stored after a link was opened', await at.run(stored), before);
}

/** Waits until the second copy is open: WebKit never answers again for a database whose page is left while it is opened. */
async function untilCopied(at: WebKit): Promise<void> {
  await at.until(
    'There is no second copy.',
    `indexedDB.databases().then(([copy]) => {
      if (copy === undefined) return;
      const request = indexedDB.open(copy.name);
      request.onsuccess = () => { window.copied = true; request.result.close(); };
    });
    return window.copied === true`,
  );
}

async function storagePage(at: WebKit): Promise<void> {
  await at.open(GUIDE);
  await answer(at, SAMPLE.key, 'no');
  await untilCopied(at);
  await at.open('storage/');
  await says(at, 'main li', 'saved in this browser');
  await at.click('button', 'Delete everything');
  await at.click('[role=alertdialog] button', 'Delete everything');
  await at.until(
    'The answer is still stored.',
    'return !Object.entries(localStorage).some(([key, value]) => key.includes("/answer/") && value !== "")',
  );
  await at.open(GUIDE);
  await shows(at, SAMPLE.key, null);
}

async function menu(at: WebKit): Promise<void> {
  await at.driver.manage().window().setRect({ x: 0, y: 0, width: 500, height: 900 });
  await at.open(GUIDE);
  const opened = 'return document.querySelector("#menu").matches(":popover-open")';
  const closed = opened.replace('return ', 'return !');
  await at.click('button', 'Menu');
  await at.until('The menu does not open.', opened);
  await at.driver.actions().sendKeys(Key.ESCAPE).perform();
  await at.until('Escape does not close the menu.', closed);
  await at.click('button', 'Menu');
  await at.until('The menu does not open again.', opened);
  await at.click('#menu button', 'Close menu');
  await at.until('Its button does not close the menu.', closed);
}

async function keys(at: WebKit): Promise<void> {
  await at.open(GUIDE);
  await at.run('document.querySelector(arguments[0]).focus()', `[id="${SAMPLE.key}"] a`);
  // The checklist wakes as the focus brings it near; until then Tab passes its answers by.
  await at.until(
    'The answers do not wake.',
    'return document.querySelector(arguments[0]) !== null',
    `[id="${SAMPLE.key}"] input:enabled`,
  );
  await at.driver.actions().sendKeys(Key.TAB).perform();
  // WebKit draws no ring around a radio button that a pointer or an arrow key chose: there the answer itself moves.
  await at.until(
    'Nothing shows which answer has the focus.',
    'return getComputedStyle(document.querySelector(arguments[0])).outlineStyle !== "none"',
    segment(SAMPLE.key, 'yes'),
  );
  await at.driver.actions().sendKeys(' ').perform();
  await shows(at, SAMPLE.key, 'yes');
  await at.driver.actions().sendKeys(Key.ARROW_RIGHT).perform();
  await shows(at, SAMPLE.key, 'partly');
}

async function planAndMilestone(at: WebKit): Promise<void> {
  await at.open(GUIDE);
  await answer(at, SAMPLE.key, 'no');
  await at.open('summary/');
  await at.click('button', 'Details of');
  await at.until('The owner cannot be written.', 'return document.querySelector(\'main [id^="owner-of"]\') !== null');
  await at.type('main [id^="owner-of"]', 'Ada', Key.TAB);
  await at.until(
    'The owner is not stored.',
    'return Object.entries(localStorage).some(([key, value]) => key.includes("/owner/") && value === "Ada")',
  );
  await at.run(
    'const day = document.querySelector("main [id^=due-of]"); day.value = "2027-01-31"; day.dispatchEvent(new Event("input", { bubbles: true })); day.dispatchEvent(new Event("change", { bubbles: true }))',
  );
  await at.until('The date is not stored.', 'return Object.values(localStorage).includes("2027-01-31")');
  await at.click('input[type=text]', 'Milestone');
  await at.driver.actions().sendKeys('Before the peak', Key.ENTER).perform();
  await at.until(
    'The milestone is not stored.',
    'return Object.keys(localStorage).some((key) => key.includes("/milestone/"))',
  );
}

async function comparison(at: WebKit): Promise<void> {
  const first = sideOf({ name: 'Spring', answers: { [SAMPLE.key]: 'no' } });
  const second = sideOf({ name: 'Autumn', answers: { [SAMPLE.key]: 'yes' } });
  await at.open(`compare/#a=${first}&b=${second}`);
  await says(at, 'main', '1 better.');
  await at.click('main button', 'Swap first and second');
  await says(at, 'main', '1 worse.');
  await at.until('The address stays behind.', 'return location.hash.startsWith("#a=" + arguments[0])', second);
}

async function team(at: WebKit): Promise<void> {
  const rows = 'return document.querySelectorAll(".team-matrix tbody th[scope=row]").length';
  await at.open(rosterPath(Array.from({ length: 60 }, (_, n) => systemOf(`System ${n}`))));
  await at.until('Not every system has its row.', `${rows} === 60`);
  await at.run('window.scrollTo(0, document.body.scrollHeight)');
  await at.click('button', 'Remove System 59,');
  await at.until('The system is still there.', `${rows} === 59`);
  await at.click('button', 'Undo');
  await at.until('What was removed does not come back.', `${rows} === 60`);
}

async function ownFile(at: WebKit): Promise<void> {
  const file = join(tmpdir(), 'loadbearing-webkit-backup.json');
  writeFileSync(file, fileOf(filed({ answers: { [SAMPLE.key]: 'yes' } })).buffer);
  await at.open('assessments/');
  await at.type('input[type=file]', file);
  await at.click('[aria-label="Import preview"] button', 'Import');
  await says(at, '.shelf h2', 'Payments API');
  rmSync(file);
}

/** The walk, in an order in which nothing depends on what was before. */
export const STEPS: readonly Step[] = [
  ['every page opens without an error in the console, wakes, and is not too wide', everyPage],
  ['an answer and a note are kept over a reload', overReload],
  ['what was answered elsewhere is shown after Back', afterBack],
  ['a filter in the address stands after Back', filterAfterBack],
  ['an answer in a second tab is shown in the first', secondTab],
  ['Tab shows where the focus is, and the arrow keys answer', keys],
  ['a link turns one page into the next, and Back returns', pageToPage],
  ['the theme is changed and remembered', theme],
  ['search finds, and closes with Escape', search],
  ['a summary link opens, and changes nothing', summaryLink],
  ['a gap gets its owner and date, and a milestone is kept', planAndMilestone],
  ['the menu of a small screen opens and closes', menu],
  ['a comparison is drawn and swapped', comparison],
  ['a team of sixty is drawn, and what is removed comes back', team],
  ['a file is imported', ownFile],
  ['the storage page shows what is kept, and deletes it', storagePage],
];
