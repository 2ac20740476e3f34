import { expectAccessibleInBothThemes } from '../fixtures/axe.ts';
import { allowClipboard, copied } from '../fixtures/clipboard.ts';
import { expectToFit } from '../fixtures/overflow.ts';
import { expect, test } from '../fixtures/site.ts';
import { fill, finding, results, supported } from '../fixtures/tool.ts';

type Case = {
  readonly title: string;
  /** One of the vectors: what is typed, what is chosen, and what is found. */
  readonly typed: Readonly<Record<string, string>>;
  readonly chosen?: Readonly<Record<string, string>>;
  readonly found: Readonly<Record<string, string | RegExp>>;
  /** The fragment that they make. */
  readonly fragment: string;
  /** A doubtful entry: the field, what is typed, and what is asked. */
  readonly doubtful: readonly [field: string, text: string, asks: string];
  /** What makes a number infinite, and the words for it. */
  readonly endless: readonly [typed: Readonly<Record<string, string>>, finding: string, words: RegExp];
  readonly note: RegExp;
  /** What the page without scripts says: a formula, and the example's sum. */
  readonly still: readonly [formula: string, sum: string];
};

const CASES: Readonly<Record<string, Case>> = {
  availability: {
    title: 'Availability',
    typed: { 'Failures that strike all copies (%)': '10' },
    chosen: { 'Part 1': 'not there', 'Part 3': 'not there', 'Part 4': 'soft: it can be missing' },
    found: { 'Expected availability': '99.95 %', 'Down in 30 days': '21.6 min' },
    fragment: '#shared=10&r1=none&r3=none&r4=soft',
    doubtful: ['Objective (%)', '99,5', 'Do you mean 99.5? Write it without a comma.'],
    endless: [{ 'Objective (%)': '0' }, 'The objective allows', /^43,200\smin in 30 days$/],
    note: /Availability: Own code 99\.99 %; Dependency 1 99\.95 %/,
    still: ['In series = A × B × C …', 'Database pair = 1 − (0.05 × 0.0005 + (0.95 × 0.0005) ^ 2) = 99.99748 %'],
  },
  'runtime-cost': {
    title: 'Runtime cost',
    typed: {
      'Requests (a month)': '500 000 000',
      'Billed duration (ms)': '80',
      'Memory (MB)': '1024',
      'Task (vCPU)': '1',
      'Task memory (GB)': '2',
      'A task bears (req/s)': '150',
      'Load balancer (LCU)': '10',
    },
    chosen: { Processor: 'x86' },
    found: {
      'Functions a month': '$759.80',
      'Service a month': '$327.11, 7 tasks',
      'The choice flips at': '100,285,835 requests a month, 38.2 req/s on average',
    },
    fragment: '#requests=500000000&arch=x86&ms=80&mb=1024&vcpu=1&gb=2&rate=150&lcu=10',
    doubtful: ['Billed duration (ms)', '1,000', 'Do you mean 1000 or 1? Write it without a comma.'],
    endless: [
      { 'Requests ($ a million)': '0', 'Duration ($ a GB-s)': '0' },
      'The choice flips at',
      /^not reachable: functions stay cheaper/,
    ],
    note: /Runtime cost, prices read up to 2026-09-20: 60,000,000 requests a month/,
    still: ['GB-seconds = requests × memory in GB × billed duration in s', '= $677.75'],
  },
  headroom: {
    title: 'Headroom',
    typed: {
      'Peak load now (req/s)': '1200',
      'Growth a month (%)': '5',
      'Doors installed': '6',
      'Measured capacity of a door (req/s)': '400',
      'Target utilisation (%)': '65',
      'Lead time (months)': '3',
      'Buffer (months)': '1',
    },
    found: {
      'Usable capacity': '1,300 req/s',
      Full: 'in 1.64 months',
      Order: 'now: late by 2.36 months',
      'Doors by then': '10 (4 to add)',
    },
    fragment: '#load=1200&growth=5&doors=6&rate=400&target=65&lead=3&buffer=1',
    doubtful: ['Lead time (months)', '1,5', 'Do you mean 1.5? Write it without a comma.'],
    endless: [{ 'Growth a month (%)': '0' }, 'Full', /^never: the load does not grow$/],
    note: /Headroom: 4 doors of 250 req\/s, 1 spare/,
    still: ['Order in = full in − lead time − buffer', 'Order in = 3.53 − 1.5 − 0.5 = 1.53 months'],
  },
};

for (const [name, tool] of Object.entries(CASES)) {
  const { title, typed, chosen = {}, found, fragment, doubtful, endless, note, still } = tool;
  const address = `tools/${name}/`;

  test(`${title}: a vector typed in, its link, and the fields of whoever opens it`, async ({ page, stranger }) => {
    await allowClipboard(page);
    await page.goto('tools/');
    await page.getByRole('main').getByRole('link', { name: title, exact: true }).click();
    const drawing = page.getByRole('img', { name: /your numbers/ }).filter({ visible: true });
    // Which of its two widths is shown is known once the styles are there.
    await expect(drawing).toHaveCount(1);
    const before = await drawing.locator('desc').textContent();
    await fill(page, typed);
    for (const [label, option] of Object.entries(chosen)) {
      const place = label.startsWith('Part ') ? page.getByRole('group', { name: label, exact: true }) : page;
      await place.getByRole('combobox', { name: label.startsWith('Part ') ? 'Is' : label }).selectOption(option);
    }
    for (const [label, value] of Object.entries(found)) await expect(finding(page, label)).toHaveText(value);
    await expect(drawing.locator('desc')).not.toHaveText(before ?? '');
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(page.getByText('Link copied.')).toBeVisible();
    const link = await copied(page);
    expect(new URL(link).hash).toBe(fragment);
    await stranger.goto(link);
    for (const [label, value] of Object.entries(found)) await expect(finding(stranger, label)).toHaveText(value);
    for (const [label, value] of Object.entries(typed)) {
      await expect(stranger.getByRole('textbox', { name: label, exact: true })).toHaveValue(value.replaceAll(' ', ''));
    }
  });

  test(`${title}: what is doubtful is asked about, what is infinite is worded`, async ({ page }) => {
    await page.goto(address);
    const [label, text, asks] = doubtful;
    const field = page.getByRole('textbox', { name: label, exact: true });
    await field.fill(text);
    await expect(field).toHaveAccessibleDescription(new RegExp(asks.replaceAll(/[.?]/g, '\\$&')));
    await expect(results(page)).toContainText('Waiting for');
    await page
      .getByRole('button', { name: /^Take / })
      .first()
      .click();
    await expect(results(page)).not.toContainText('Waiting for');
    const [entries, labelled, words] = endless;
    await fill(page, entries);
    await expect(finding(page, labelled)).toHaveText(words);
    await expect(page.getByRole('main')).not.toContainText(/Infinity|NaN|∞/);
  });

  test(`${title}: the result becomes part of a check’s note, and is taken back`, async ({ page }) => {
    await page.goto(address);
    const check = supported(page).first();
    await check.getByRole('button', { name: 'Add to its note' }).click();
    await expect(check).toContainText(note);
    await expect(check).toContainText(`/${address}`);
    await page.getByRole('region', { name: 'Undo' }).getByRole('button', { name: 'Undo' }).click();
    await expect(check).toContainText('It has no note yet.');
  });

  test(`${title}: axe finds nothing where something is asked about, and nothing scrolls sideways`, async ({ page }) => {
    await page.goto(`${address}#unknown=1`);
    await page.getByRole('textbox', { name: doubtful[0], exact: true }).fill(doubtful[1]);
    await expect(page.getByRole('button', { name: /^Take / }).first()).toBeVisible();
    await expect(page.getByText('“unknown” is no field of this tool.')).toBeVisible();
    await expectAccessibleInBothThemes(page);
    await expectToFit(page);
  });

  test.describe(`${title} without JavaScript`, () => {
    test.use({ javaScriptEnabled: false });
    test('has its formula, its example and the drawing', async ({ page }) => {
      await page.goto(address);
      for (const text of still) await expect(page.getByText(text).filter({ visible: true }).first()).toBeVisible();
      await expect(page.getByRole('img', { name: /ParcelHub’s numbers/ }).filter({ visible: true })).toHaveCount(1);
      await expect(supported(page).first().getByRole('link')).toBeVisible();
    });
  });
}

test('Prices stand with the dates of the copies that were read', async ({ page }) => {
  await page.goto('tools/runtime-cost/');
  const prices = page.getByRole('group', { name: /^Prices with the date/ });
  await expect(prices.getByRole('row', { name: /Lambda, a million requests/ })).toContainText('2026-09-20');
  await expect(prices.getByRole('row', { name: /Fargate arm64, vCPU-hour/ })).toContainText('2021, still listed');
});

test('Parts of a system are asked for as far as they are there', async ({ page }) => {
  await page.goto('tools/availability/');
  const part = page.getByRole('group', { name: 'Part 5' });
  await expect(part.getByRole('textbox')).toHaveCount(0);
  await part.getByRole('combobox', { name: 'Is' }).selectOption('needed');
  await part.getByRole('textbox', { name: 'Name' }).fill('Queue');
  await part.getByRole('textbox', { name: 'Copies needed' }).fill('2');
  await expect(part.getByRole('textbox', { name: 'Copies needed' })).toHaveAccessibleDescription(
    'At most the 1 that there are.',
  );
  await part.getByRole('textbox', { name: 'Copies', exact: true }).fill('3');
  await expect(page.getByRole('img', { name: /your numbers/ }).filter({ visible: true })).toHaveAccessibleName(
    /Queue at 99\.95\s%, 2 of 3 copies needed/,
  );
});

test('The index leads to every tool, and each says for which checks it is', async ({ page }) => {
  await page.goto('tools/');
  const entries = page.getByRole('main').getByRole('listitem');
  await expect(entries).toHaveCount(4);
  for (const entry of await entries.all())
    await expect(entry.getByRole('link', { name: /^check \d/ }).first()).toBeVisible();
});

test('A guide leads to the calculator with its numbers', async ({ page }) => {
  await page.goto('practices/iterative-improvement/');
  await page.getByRole('link', { name: 'Error budget, with these numbers' }).last().click();
  await expect(page).toHaveURL(/#events=777600000&bad=126000&now=50$/);
  await expect(finding(page, 'Spent')).toHaveText('16.2 %');
  await expect(page.getByRole('textbox', { name: 'Failing now (%)' })).toHaveValue('50');
});
