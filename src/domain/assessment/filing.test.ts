import { expect, test } from 'vitest';
import { fileDay, filedOn, filingText } from './filing.ts';

const changed = '2026-11-20T09:30:00.000Z';
const filed = filingText({ exported: '2026-11-22', changed });

test('what was filed as it stands keeps the day of its file', () => {
  expect(filedOn({ changed, filed })).toBe('2026-11-22');
  expect(filedOn({ filed: '2026-11-22 ' })).toBe('2026-11-22');
});

test.each([
  [{ changed, filed: undefined }],
  [{ changed: '2026-11-23T09:30:00.000Z', filed }],
  [{ changed: undefined, filed }],
  [{ changed, filed: `soon ${changed}` }],
])('%o was not', (entry) => {
  expect(filedOn(entry)).toBeUndefined();
});

test('a file of several bears the latest of their days, and today where one of them changed', () => {
  const other = { changed, filed: filingText({ exported: '2026-11-21', changed }) };
  expect(fileDay([{ changed, filed }, other], '2026-11-26')).toBe('2026-11-22');
  expect(fileDay([{ changed, filed }, { changed }], '2026-11-26')).toBe('2026-11-26');
  expect(fileDay([], '2026-11-26')).toBe('2026-11-26');
});
