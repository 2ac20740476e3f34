import { expect, test } from 'vitest';
import { found, plain, rowsOf, valuesOf } from '../../../tests/fixtures/worked.ts';
import { runtimeCostTool } from './runtime-cost-tool.ts';

const { conflict, work } = runtimeCostTool;
const values = (given: Readonly<Record<string, number | string>> = {}) => valuesOf(runtimeCostTool, given);

test('vector 2B, which the tool begins with', () => {
  const worked = work(values());
  expect(found(worked)).toEqual({
    'Functions a month': '$66.47',
    'Service a month': '$51.10, 2 tasks',
    'The choice flips at': '47,194,271 requests a month, 18 req/s on average',
    'Average rate': '22.83 req/s',
    'Peak rate': '68.49 req/s',
  });
  expect(worked.verdict).toBe('The service is cheaper by $15.37 a month: $51.10 against $66.47.');
  expect(rowsOf(worked)).toEqual([
    ['Requests', '$11.80', ''],
    ['Duration', '$54.67', ''],
    ['In front', '$0.00', '$22.27'],
    ['Tasks', '', '$28.84'],
    ['Other', '', '$0.00'],
    ['Together', '$66.47', '$51.10'],
  ]);
  expect(worked.formulas.map(plain)).toEqual([
    'Duration = 60,000,000 × 512 ÷ 1,024 GB × 150 ÷ 1,000 s = 4,500,000 GB-s',
    'Functions = requests $11.80 + duration $54.67 + in front $0.00, the free ones taken off = $66.47',
    'Average rate = 60,000,000 ÷ (730 h × 3,600 s) = 22.83 req/s',
    'Tasks = max(2, ⌈22.83 × 3 ÷ (100 × 60 %)⌉) = 2',
    'Service = tasks $28.84 + load balancer $22.27 + other $0.00 = $51.10',
  ]);
  expect(plain(worked.note)).toMatch(
    /cost \$66\.47 as functions and \$51\.10 as a service of 2 tasks\. The choice flips at: 47,194,271/,
  );
});

const SMALL = { requests: 3e6, ms: 120, mb: 256, vcpu: 0.25, gb: 0.5, rate: 50 };
const LARGE = { requests: 5e8, ms: 80, mb: 1024, arch: 'x86', vcpu: 1, gb: 2, rate: 150, lcu: 10 };

test('vector 2A: functions are cheaper', () => {
  const worked = work(values(SMALL));
  expect(found(worked)).toMatchObject({
    'Functions a month': '$0.40',
    'Service a month': '$36.68, 2 tasks',
    'The choice flips at': '94,388,619 requests a month, 35.9 req/s on average',
  });
  expect(worked.verdict).toMatch(/^Functions are cheaper by \$36\.28/);
});

test('vector 2C: seven tasks on x86', () => {
  expect(found(work(values(LARGE)))).toMatchObject({
    'Functions a month': '$759.80',
    'Service a month': '$327.11, 7 tasks',
    'The choice flips at': '100,285,835 requests a month, 38.2 req/s on average',
  });
});

test('the free tier, a gateway and somebody’s time move the crossing as the sheet says', () => {
  const flips = (given: Readonly<Record<string, number | string>>) => found(work(values(given)))['The choice flips at'];
  expect(flips({ free: 'no' })).toMatch(/^42,583,156 /);
  expect(flips({ door: 1 })).toMatch(/^25,742,378 /);
  expect(flips({ extra: 300 })).toMatch(/^357,265,895 /);
  expect(work(values({ free: 'no' })).formulas[1]).not.toMatch(/free/);
});

test('prices within a fifth of each other are equal, and a single task is one', () => {
  expect(work(values({ requests: 50e6 })).verdict).toMatch(/within a fifth of each other/);
  expect(found(work(values({ tasks: 1 })))['Service a month']).toMatch(/, 2 tasks$/);
  expect(found(work(values({ tasks: 1, requests: 1e6 })))['Service a month']).toMatch(/, 1 task$/);
});

test('prices of one’s own hold in place of the list’s, and where nothing is ever reached words say so', () => {
  const own = { million: 1, gbs: 0.001, vcpuhour: 0, gbhour: 0, albhour: 1, lcuhour: 0 };
  expect(found(work(values({ ...own, requests: 2e6 })))).toMatchObject({
    'Functions a month': '$1.00',
    'Service a month': '$730.00, 2 tasks',
  });
  expect(found(work(values({ million: 0, gbs: 0 })))['The choice flips at']).toBe(
    'not reachable: functions stay cheaper up to 50 billion requests a month',
  );
});

test('no value contradicts another', () => {
  expect(conflict(values())).toBeUndefined();
});
