import { expect, test } from 'vitest';
import { HOSTILE, sheetOf } from '../../../tests/fixtures/plan-sheet.ts';
import { planCsv } from './plan-csv.ts';

test('a head, and a gap a row in the order of the lists', () => {
  const sheet = sheetOf({
    items: {
      alpha: { owner: 'Ana', due: '2026-11-01' },
      delta: { risk: 'Sunset, "May"', revisit: '2027-05-31', by: 'Ana Ito' },
    },
    notes: { beta: 'one\ntwo' },
  });
  const guide = 'https://example.org/base/practices/practice/';
  expect(planCsv(sheet).split('\r\n')).toEqual([
    '\ufeff"List","Mark","Practice","Statement","Level","Answer","Owner","Due","Accepted risk","Revisit","Note","Closed by","Guide","Check","Accepted by"',
    `"Overdue or due for revisiting","3.1.1","Practice","The alpha statement.","essential","No","Ana","2026-11-01","","","","A record of alpha.","${guide}#alpha","alpha",""`,
    `"To do","3.1.3","Practice","The gamma statement.","recommended","Partly","","","","","","A record of gamma.","${guide}#gamma","gamma",""`,
    `"To find out","3.1.2","Practice","The beta statement.","essential","Don’t know","","","","","one\ntwo","A record of beta.","${guide}#beta","beta",""`,
    `"Accepted risks","3.1.4","Practice","The delta statement.","advanced","No","","","Sunset, ""May""","2027-05-31","","A record of delta.","${guide}#delta","delta","Ana Ito"`,
    '',
  ]);
});

test('no gaps: the head alone', () => {
  expect(planCsv(sheetOf({ answers: {} })).split('\r\n')).toHaveLength(2);
});

test.each(HOSTILE)('%j as owner, reason and note: as many cells, and none that is a formula', (text) => {
  const items = { alpha: { owner: text, risk: text, by: text } };
  const file = planCsv(sheetOf({ items, notes: { alpha: text }, answers: { alpha: 'no' } }));
  const row = file.slice(file.indexOf('\r\n') + 2);
  const cells = row.slice(1).split('","');
  expect(cells).toHaveLength(15);
  for (const cell of cells) expect(cell).not.toMatch(/^\s*[=+\-@]/);
});
