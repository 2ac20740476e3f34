import { FIRST_ID, fieldKey } from '../../src/state/storage/key.ts';
import { chooseFile, filed, fileOf, preview } from '../fixtures/file.ts';
import { onShelf } from '../fixtures/shelf.ts';
import { expect, test } from '../fixtures/site.ts';
import { store } from '../fixtures/stored.ts';

test.use({ timezoneId: 'Pacific/Kiritimati' });

test('A morning on Kiritimati is a day after that of Greenwich, and a file of the day before is older', async ({
  page,
}) => {
  await store(page, {
    [fieldKey(FIRST_ID, 'uid')]: 'k3v90qpx2m7c',
    [fieldKey(FIRST_ID, 'changed')]: '2026-11-20T19:00:00.000Z',
  });
  await page.goto('assessments/');
  await expect(onShelf(page, 'My system')).toContainText('Last change 2026-11-21');
  await chooseFile(page, fileOf(filed({ name: 'Payments API' })));
  await expect(preview(page)).toContainText('The file is older than your last change here, of 2026-11-21');
});
