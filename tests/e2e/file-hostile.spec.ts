import { chooseFile, type DiskFile, filed, fileOf, importFaults, preview, textFile } from '../fixtures/file.ts';
import { SAMPLE } from '../fixtures/sample.ts';
import { storeTwo } from '../fixtures/shelf.ts';
import { expect, test } from '../fixtures/site.ts';
import { stored } from '../fixtures/stored.ts';

const GOOD = fileOf(filed({ answers: { [SAMPLE.key]: 'yes' } })).buffer.toString();

/** A good file with texts in it replaced by others. */
function spoilt(...changes: readonly (readonly [from: string, to: string])[]): DiskFile {
  return textFile(
    changes.reduce((text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`The file has no ${from}.`);
      return text.replace(from, to);
    }, GOOD),
  );
}

/** Files that must not be imported, and what is said of each. */
const FILES: Readonly<Record<string, readonly [DiskFile, readonly (string | RegExp)[]]>> = {
  'An empty file': [textFile(''), ['the file There is nothing in it: export it again.']],
  'A file that is no text': [
    { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]) },
    ['the file Not text in UTF-8, as an assessment file is: export it again, or save it as UTF-8.'],
  ],
  'A file in another encoding, where a byte would be replaced': [
    {
      name: 'backup.json',
      mimeType: 'application/json',
      buffer: Buffer.from(GOOD.replace('Payments', 'Zürich'), 'latin1'),
    },
    ['the file Not text in UTF-8, as an assessment file is: export it again, or save it as UTF-8.'],
  ],
  'A file that was cut off': [
    textFile(GOOD.slice(0, -20)),
    [/^line \d+, column \d+ Not JSON: the file ends where .+ is expected\.$/],
  ],
  'A file of another program': [
    textFile('{"bookmarks": [{"url": "https://example.org"}], "version": 1}'),
    ['format Not an assessment file of this site: in one, this is "loadbearing-assessment".'],
  ],
  'JSON that is no object': [
    textFile('[1, 2, 3]'),
    ['format Not an assessment file of this site: in one, this is "loadbearing-assessment".'],
  ],
  'A file of a newer site': [
    spoilt(['"version": 1', '"version": 2']),
    ['version Made by a newer version of this site: reload the page, then import the file again.'],
  ],
  'Wrong types, each named with its place': [
    spoilt(['"yes"', '"maybe"'], ['"tier": "production"', '"tier": ["production"]'], ['"notes": {}', '"notes": 7']),
    [
      'assessments[0].tier A list is not allowed here: write one of prototype, production, critical.',
      `assessments[0].answers.${SAMPLE.key} “maybe” is not allowed here: write yes, partly, no, unknown or na.`,
      'assessments[0].notes The number 7 is not allowed here: write an object of notes by check id.',
    ],
  ],
  'A __proto__ among the answers': [
    spoilt([`"${SAMPLE.key}"`, '"__proto__"']),
    [/^assessments\[0\]\.answers “__proto__” is not a check id: write /],
  ],
  'A field that is written twice': [
    spoilt(['"answers": {', `"answers": {"${SAMPLE.key}": "no",`]),
    [
      new RegExp(
        `^assessments\\[0\\]\\.answers\\.${SAMPLE.key} Written twice, on lines \\d+ and \\d+: keep one of them\\.$`,
      ),
    ],
  ],
  'Nesting without end': [
    textFile('['.repeat(1_000_000)),
    ['line 1, column 33 Nested deeper than 32 levels; an assessment file has four.'],
  ],
  'A file larger than the format allows': [
    textFile(GOOD + ' '.repeat(5_242_880)),
    ['the file Larger than 5 MiB: export fewer assessments at a time.'],
  ],
  'A file too large for memory': [
    textFile('x'.repeat(20_000_001)),
    ['the file Larger than 5 MiB: export fewer assessments at a time.'],
  ],
  'A name of markup in the faults': [
    spoilt(['"yes"', '"<img src=x onerror=alert(1)>"']),
    [
      `assessments[0].answers.${SAMPLE.key} “<img src=x onerror=alert(1)>” is not allowed here: write yes, partly, no, unknown or na.`,
    ],
  ],
};

for (const [name, [file, faults]] of Object.entries(FILES)) {
  test(`${name}: a clear message, and nothing changes`, async ({ page }) => {
    await storeTwo(page);
    await page.goto('assessments/');
    await expect(page.getByRole('button', { name: 'Open Beta' })).toBeVisible();
    const before = await stored(page);
    await chooseFile(page, file);
    await expect(importFaults(page)).toContainText(
      `${file.name} was not imported. Nothing in this browser was changed.`,
    );
    await expect(importFaults(page).getByRole('listitem')).toHaveText([...faults]);
    await expect(preview(page)).toHaveCount(0);
    expect(await stored(page)).toEqual(before);
    await importFaults(page).getByRole('button', { name: 'Close' }).click();
    await expect(importFaults(page)).toHaveCount(0);
    await expect(page.getByLabel('Import a file')).toBeFocused();
  });
}
