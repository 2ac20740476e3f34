import { readFileSync } from 'node:fs';
import { publishedChecks } from '../fixtures/catalogue.ts';
import { expect, test } from '../fixtures/site.ts';
import { stored } from '../fixtures/stored.ts';

type Frozen = {
  readonly codes: readonly {
    readonly code: string;
    readonly snapshot: {
      readonly name: string;
      readonly date: string;
      readonly answers: Readonly<Record<string, string>>;
    };
  }[];
};

const { codes } = JSON.parse(readFileSync('tests/fixtures/summary-code-1.json', 'utf8')) as Frozen;

// Made with a register of their own, they stand for other checks here; what they must do for ever is open.
test('Links of version 1 open forever', async ({ page }) => {
  for (const { code, snapshot } of codes) {
    await page.goto(`summary/#${code}`);
    await expect(page.getByRole('heading', { level: 1, name: snapshot.name, exact: true })).toBeVisible();
    await expect(page.getByRole('heading', { name: `taken on ${snapshot.date}` })).toBeVisible();
  }
  expect(codes.length).toBeGreaterThan(0);
  expect(await stored(page)).toEqual({});
});

test('The first edition’s link shows what it stood for', async ({ page }) => {
  const { code, snapshot } = JSON.parse(
    readFileSync('tests/fixtures/summary-code-1-site.json', 'utf8'),
  ) as Frozen['codes'][0];
  await page.goto(`summary/#${code}`);
  await expect(page.getByRole('heading', { level: 1, name: snapshot.name, exact: true })).toBeVisible();
  // A gap may have a link to a template beside the one to its check.
  const gaps = page.getByRole('region', { name: 'Plan' }).locator('a[href*="practices/"]');
  // What was answered No, Partly or Don’t know, is asked at its tier, and is asked today: a check may be retired since.
  const open = publishedChecks.filter(
    ({ id, level }) => /no|partly|unknown/.test(snapshot.answers[id] ?? '') && level !== 'advanced',
  );
  expect(open.length).toBeGreaterThan(0);
  for (const { statement } of open) await expect(gaps.filter({ hasText: statement })).toHaveCount(1);
  await expect(gaps).toHaveCount(open.length);
});
