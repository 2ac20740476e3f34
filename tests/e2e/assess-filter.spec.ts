import { ROLE_LABEL } from '../../src/domain/catalogue/role.ts';
import { WHERE_LABEL } from '../../src/domain/catalogue/where.ts';
import {
  expectShown,
  expectWhole,
  filterBar,
  type GroupName,
  openAssess,
  openGroup,
  option,
} from '../fixtures/assess-page.ts';
import { askedChecks, published, publishedCheck, publishedChecks } from '../fixtures/catalogue.ts';
import { answer, checkOn } from '../fixtures/check.ts';
import { SAMPLE } from '../fixtures/sample.ts';
import { searchDialog } from '../fixtures/search.ts';
import { expect, test } from '../fixtures/site.ts';
import { answerKey, store } from '../fixtures/stored.ts';

type Check = (typeof publishedChecks)[number];

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** What a check has in each dimension, as the options are labelled. */
const OPTIONS: Readonly<Record<GroupName, (check: Check) => readonly string[]>> = {
  Level: ({ level }) => [capital(level)],
  Answer: ({ id }) => [id === SAMPLE.key ? 'No' : 'Unanswered'],
  Phase: ({ phase }) => [capital(phase)],
  Role: ({ roles }) => roles.map((role) => ROLE_LABEL[role as keyof typeof ROLE_LABEL]),
  Evidence: ({ where }) => [WHERE_LABEL[where as keyof typeof WHERE_LABEL]],
  Practice: ({ practice }) => [published.practices.find(({ slug }) => slug === practice)?.title ?? ''],
};

test('Every check stands on the page, by practice and section', async ({ page }) => {
  await openAssess(page);
  await expectWhole(page);
  for (const { number, title, sections } of published.practices) {
    const practice = page.getByRole('region', { name: `${String(number).padStart(2, '0')} ${title}` });
    await expect(practice.getByRole('heading', { level: 2 }).getByRole('link', { name: title })).toHaveAttribute(
      'href',
      /\/practices\/[a-z-]+\/$/,
    );
    for (const section of sections) {
      const list = practice.getByRole('region', { name: section.title, exact: true });
      await expect(list.getByRole('radiogroup', { includeHidden: true })).toHaveCount(section.checks.length);
    }
  }
});

test('Each option says how many checks it would show', async ({ page }) => {
  await store(page, { [answerKey(SAMPLE.key)]: 'no' });
  await openAssess(page);
  for (const [name, optionsOf] of Object.entries(OPTIONS) as [GroupName, (typeof OPTIONS)[GroupName]][]) {
    const group = await openGroup(page, name);
    const counts = new Map<string, number>();
    // A level may be chosen that the tier does not ask; every other option is counted among what it asks.
    const counted = name === 'Level' ? publishedChecks : askedChecks;
    for (const label of counted.flatMap(optionsOf)) counts.set(label, (counts.get(label) ?? 0) + 1);
    const labels = await group.getByText(/ \d+$/).allTextContents();
    const said = new Map(labels.map((text) => [text.replace(/ \d+$/, ''), Number(text.match(/\d+$/)?.[0])]));
    for (const [label, count] of counts) expect(said.get(label), `${name}: ${label}`).toBe(count);
    expect([...said.values()].reduce((sum, count) => sum + count, 0)).toBe(counted.flatMap(optionsOf).length);
  }
});

test('Options of one dimension are alternatives, those of different ones narrow each other', async ({ page }) => {
  await openAssess(page);
  const level = await openGroup(page, 'Level');
  await option(level, 'advanced').check();
  await expectShown(
    page,
    publishedChecks.filter(({ level: has }) => has === 'advanced'),
  );
  await option(level, 'essential').check();
  const role = await openGroup(page, 'Role');
  await option(role, 'Security').check();
  const wanted = publishedChecks.filter(({ level: has, roles }) => has !== 'recommended' && roles.includes('security'));
  await expectShown(page, wanted);
  await expect(page).toHaveURL(/\/assess\/\?level=essential,advanced&role=security$/);
  const phase = await openGroup(page, 'Phase');
  const design = wanted.filter(({ phase: has }) => has === 'design');
  await expect(phase.getByRole('checkbox', { name: `Design ${design.length}` })).toBeVisible();
});

test('A filter in the address is read, and written in one order', async ({ page }) => {
  await openAssess(
    page,
    '?role=sre&practice=maintenance,modular-design&level=recommended&level=essential&phase=nonsense',
  );
  const wanted = publishedChecks.filter(
    ({ practice, level, roles }) =>
      ['maintenance', 'modular-design'].includes(practice) && level !== 'advanced' && roles.includes('sre'),
  );
  await expectShown(page, wanted);
  await expect(option(await openGroup(page, 'Practice'), 'Maintenance as a priority')).toBeChecked();
  await filterBar(page).getByRole('textbox', { name: 'Words' }).fill('a');
  await filterBar(page).getByRole('textbox', { name: 'Words' }).fill('');
  await expect(page).toHaveURL(/\/assess\/\?level=essential,recommended&role=sre&practice=modular-design,maintenance$/);
  await page.reload();
  await expectShown(page, wanted);
});

test('Checks are filtered by where their evidence is found', async ({ page }) => {
  await openAssess(page, '?where=people,nowhere');
  const where = await openGroup(page, 'Evidence');
  await expect(option(where, 'People')).toBeChecked();
  await expectShown(
    page,
    askedChecks.filter((check) => check.where === 'people'),
  );
  await option(where, 'Document').check();
  await expect(page).toHaveURL(/\/assess\/\?where=document,people$/);
  await expectShown(
    page,
    askedChecks.filter((check) => ['document', 'people'].includes(check.where)),
  );
});

test('A group that narrows the list stands open, others are closed', async ({ page }) => {
  await openAssess(page, '?level=essential');
  await expect(option(filterBar(page).getByRole('group', { name: 'Level', exact: true }), 'essential')).toBeChecked();
  await expect(filterBar(page).getByRole('group', { name: 'Phase', exact: true })).toBeHidden();
});

test('Words narrow the list, and a slash among them is a slash', async ({ page }) => {
  await openAssess(page);
  const words = filterBar(page).getByRole('textbox', { name: 'Words' });
  await words.pressSequentially('TABLE writes');
  await expectShown(
    page,
    askedChecks.filter(({ statement }) => /table/i.test(statement) && /writes/i.test(statement)),
  );
  await expect(page).toHaveURL(/\?text=TABLE\+writes$/);
  await words.fill('');
  await words.pressSequentially('and/or');
  await expect(words).toHaveValue('and/or');
  await expect(searchDialog(page)).toHaveCount(0);
  await expectShown(page, []);
  await expect(page.getByText('No check fits the filter. Take something out of it.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 }).filter({ visible: true })).toHaveCount(0);
  await filterBar(page).getByRole('button', { name: 'Clear filter' }).click();
  await expectWhole(page);
  await expect(words).toHaveValue('');
  await expect(page).toHaveURL(/\/assess\/$/);
});

test('A check that was just answered stays until the filter changes', async ({ page }) => {
  const [first, second, ...rest] = askedChecks as [Check, Check, ...Check[]];
  await store(page, { [answerKey(second.id)]: 'yes' });
  await openAssess(page);
  await filterBar(page).getByRole('checkbox', { name: 'Hide answered' }).check();
  await expect(page).toHaveURL(/\?hide=answered$/);
  await expectShown(page, [first, ...rest]);
  await answer(page, first.id, 'Partly');
  await expect(checkOn(page, first.id).radio('Partly')).toBeFocused();
  const states = await openGroup(page, 'Answer');
  await expect(states.getByRole('checkbox', { name: `Unanswered ${rest.length}` })).toBeVisible();
  await expectShown(page, [first, ...rest]);
  await option(states, 'Unanswered').check();
  await expectShown(page, rest);
});

test('The last option of a group is taken back without the group closing under it', async ({ page }) => {
  await openAssess(page, '?level=advanced');
  const level = await openGroup(page, 'Level');
  const box = option(level, 'advanced');
  await expect(box).toBeChecked();
  await box.focus();
  await page.keyboard.press('Space');
  await expectWhole(page);
  await expect(box).not.toBeChecked();
  await expect(box).toBeFocused();
  await expect(box).toBeVisible();
});

test('Another assessment is filtered by its own answers', async ({ page }) => {
  const [first, second] = askedChecks as [Check, Check, ...Check[]];
  await store(page, {
    [answerKey(first.id)]: 'no',
    'loadbearing/1/assessment/first/name': 'Payments',
    'loadbearing/1/assessment/second/name': 'Tracking',
    [`loadbearing/1/assessment/second/answer/${second.id}`]: 'no',
  });
  await openAssess(page, '?answer=no');
  await expectShown(page, [first]);
  await page.getByRole('button', { name: 'Switch assessment' }).click();
  await page
    .getByRole('dialog', { name: 'Switch assessment' })
    .getByRole('button', { name: /^Tracking/ })
    .click();
  await expectShown(page, [second]);
});

test('Each section says how many of its checks are answered', async ({ page }) => {
  await openAssess(page);
  const section = publishedCheck(SAMPLE.key).section;
  const asked = section.checks.filter(({ level }) => level !== 'advanced').length;
  const region = page.getByRole('region', { name: section.title, exact: true });
  await expect(region.getByText(`0 of ${asked} answered`)).toBeVisible();
  await answer(page, SAMPLE.key, 'Yes');
  await expect(region.getByText(`1 of ${asked} answered`)).toBeVisible();
  await page.reload();
  await expect(region.getByText(`1 of ${asked} answered`)).toBeVisible();
});

test('A change of the filter is said in the one status region of the page', async ({ page }) => {
  await openAssess(page);
  await option(await openGroup(page, 'Level'), 'advanced').check();
  const advanced = publishedChecks.filter(({ level }) => level === 'advanced').length;
  await expect(page.getByRole('status')).toHaveText(
    `${advanced} of ${publishedChecks.length} checks, ${advanced} of them not asked at tier production`,
  );
});

test('What the tier does not ask is a choice, which the address keeps, and follows the tier', async ({ page }) => {
  await openAssess(page, '?where=people');
  const people = (checks: readonly Check[]) => checks.filter(({ where }) => where === 'people');
  await expectShown(page, people(askedChecks));
  const beyond = publishedChecks.length - askedChecks.length;
  await filterBar(page)
    .getByRole('checkbox', { name: `Include what tier production does not ask ${beyond}` })
    .check();
  await expectShown(page, people(publishedChecks));
  await expect(page).toHaveURL(/\?where=people&include=all$/);
  await filterBar(page).getByRole('button', { name: 'Clear filter' }).click();
  await expectWhole(page);
  await expect(filterBar(page).getByRole('textbox', { name: 'Words' })).toBeFocused();
  await expect(filterBar(page).getByRole('button', { name: 'Clear filter' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Change system or tier' }).click();
  await page.getByRole('radio', { name: /^critical/ }).check();
  await expect(filterBar(page).getByText(`${publishedChecks.length} asked at tier critical`)).toBeVisible();
  await expect(filterBar(page).getByRole('checkbox', { name: /^Include what tier/ })).toHaveCount(0);
});

test('However fast one types, the address follows and no browser refuses it', async ({ page }) => {
  // As Safari does it: the 101st change within ten seconds is refused.
  await page.addInitScript(() => {
    const replace = history.replaceState.bind(history);
    let times: number[] = [];
    history.replaceState = (...args) => {
      times = [...times.filter((time) => Date.now() - time < 10_000), Date.now()];
      if (times.length > 100) throw new DOMException('more than 100 times per 10 seconds', 'SecurityError');
      replace(...args);
    };
  });
  await openAssess(page);
  const words = filterBar(page).getByLabel('Words');
  await words.evaluate((field: HTMLInputElement) => {
    for (let i = 0; i < 150; i += 1) {
      field.value = `owner${' '.repeat(i % 2)}${i}`;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    field.value = 'owner';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await expect(page).toHaveURL(/\?text=owner$/);
  await page.getByRole('button', { name: 'Quick check' }).click();
  await expect(page).toHaveURL(/\?text=owner#quick-check$/);
});
