import { DRAFTS, draftFile, draftWay, enterDraft, storeDraft } from '../fixtures/draft.ts';
import { type DiskFile, filed, fileOf, textFile } from '../fixtures/file.ts';
import { expect, test } from '../fixtures/site.ts';
import { stored } from '../fixtures/stored.ts';

const GOOD = draftFile().buffer.toString();

/** A good draft with a text in it replaced by another. */
function spoilt(from: string, to: string): DiskFile {
  if (!GOOD.includes(from)) throw new Error(`The draft has no ${from}.`);
  return textFile(GOOD.replace(from, to));
}

/** Files that must not be opened, and what is said of each. */
const FILES: Readonly<Record<string, readonly [DiskFile, readonly (string | RegExp)[]]>> = {
  'An empty file': [textFile(''), ['the file There is nothing in it.']],
  'A file that is no text': [
    { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]) },
    ['the file Not text in UTF-8, or far too large.'],
  ],
  'A file in another encoding, where a byte would be replaced': [
    { ...spoilt('importer', 'Zürich'), buffer: Buffer.from(GOOD.replace('importer', 'Zürich'), 'latin1') },
    ['the file Not text in UTF-8, or far too large.'],
  ],
  'A file that was cut off': [textFile(GOOD.slice(0, -20)), [/^line \d+, column \d+ Not JSON: /]],
  'The words of an assistant instead of its file': [
    textFile('I have drafted 144 checks for you.'),
    [/^line 1, column 1 Not JSON: /],
  ],
  'An assessment file': [
    fileOf(filed({})),
    ['format Not a draft file: in one, this is "loadbearing-draft". An assessment file is imported under Assessments.'],
  ],
  'A draft of a newer site': [
    spoilt('"version": 1', '"version": 2'),
    ['version Made for a newer version of this site: reload the page, then open the file again.'],
  ],
  'Silence as No': [
    spoilt('"answer": "unknown"', '"answer": "no"'),
    [/^drafts\[\d\] “no” cannot rest on “not-here”: what was not found is “unknown”, with a question in ask\.$/],
  ],
  'A path that leaves the repository': [
    spoilt('src/client.ts', '../../.ssh/id_rsa'),
    [/^drafts\[\d\] A path of its evidence/],
  ],
  'A field that is written twice': [spoilt('"version": 1', '"version": 1, "version": 1'), [/^version Written twice/]],
  'Nesting without end': [textFile('['.repeat(1_000_000)), [/^line 1, column 33 Nested deeper than 32 levels/]],
  'A file larger than the format allows': [
    textFile(GOOD + ' '.repeat(1_048_576)),
    ['the file Larger than 1 MiB: draft fewer checks at a time.'],
  ],
  'A file too large for memory': [textFile('x'.repeat(20_000_001)), ['the file Not text in UTF-8, or far too large.']],
};

test('A bad draft file: a clear message, nothing changes, and the draft of before stays', async ({ page }) => {
  test.setTimeout(120_000);
  await storeDraft(page);
  const way = await enterDraft(page);
  const before = await stored(page);
  const faults = page.getByRole('alert', { name: 'Draft faults' });
  for (const [name, [file, says]] of Object.entries(FILES)) {
    await test.step(name, async () => {
      await way.getByLabel('Open a draft file').setInputFiles(file);
      await expect(faults).toContainText(`${file.name} was not opened. Nothing in this browser was changed.`);
      await expect(faults.getByRole('listitem')).toHaveText([...says]);
      await expect(page.getByRole('region', { name: 'Draft preview' })).toHaveCount(0);
      expect(await stored(page)).toEqual(before);
      await faults.getByRole('button', { name: 'Close' }).click();
      await expect(faults).toHaveCount(0);
      await expect(way.getByLabel('Open a draft file')).toBeFocused();
    });
  }
  await expect(draftWay(page).getByText(`${Object.keys(DRAFTS).length} drafted answers by`)).toBeVisible();
});
