import { Parser } from 'htmlparser2';
import { markdownToHtml } from 'satteri';
import { csv } from '../../src/share/export/csv.ts';
import { fileStem } from '../../src/share/export/file-name.ts';
import { component, textValue } from '../../src/share/export/ical.ts';
import { markdownLine, markdownLines } from '../../src/share/export/markdown.ts';
import { hostileText, type Random } from './random.ts';
import type { Trial } from './trial.ts';

const ALLOWED_TAGS = new Set(['p', 'a', 'br', 'ul', 'li']);
const TRACKED = [/@[\w-]/, /[#!$&~]\d/, /\bGH-\d/i, /\bwww\./i, /\bftp:\/\//i, /:[\w+-]+:/];

function rendered(markdown: string) {
  const seen = { text: '', tags: [] as string[], links: 0 };
  let inLink = 0;
  const parser = new Parser({
    ontext: (text) => {
      if (inLink === 0) seen.text += text;
    },
    onopentag: (tag) => {
      seen.tags.push(tag);
      if (tag === 'a') inLink += 1;
    },
    onclosetag: (tag) => {
      if (tag === 'a') inLink -= 1;
    },
  });
  parser.end(markdownToHtml(markdown).html);
  return seen;
}

function judged(markdown: string): string | undefined {
  const { text, tags } = rendered(markdown);
  const foreign = tags.find((tag) => !ALLOWED_TAGS.has(tag));
  if (foreign !== undefined) return `a <${foreign}> got through`;
  const tracked = TRACKED.find((pattern) => pattern.test(text));
  return tracked && `${tracked} is found in what is shown`;
}

// Cells as RFC 4180 reads them.
function cellsOf(text: string): readonly string[] {
  return [...text.slice(1).matchAll(/"((?:[^"]|"")*)"(?:,|\r\n)/g)].map(([, cell = '']) => cell.replaceAll('""', '"'));
}

/** Texts of strangers in the formats of other programs: Markdown, CSV, calendars and file names. */
export async function attackText(random: Random, trial: Trial): Promise<void> {
  for (let round = 0; trial.goesOn(round); round += 1) {
    const text = hostileText(random);
    await trial.try('Markdown, a line', text, () => judged(markdownLine(text)));
    await trial.try('Markdown, a note in a list', text, () =>
      judged(`- before\n  - Note: ${markdownLines(text, '    ')}\n- after`),
    );
    await trial.try('CSV', text, () => {
      const cells = cellsOf(csv([[text, 'x']]));
      if (cells.length !== 2) return `${cells.length} cells`;
      if (/^\s*[=+\-@＝＋－＠]/.test(cells[0] ?? '')) return 'a formula';
      return cells[0]?.replaceAll("'", '') === text.replaceAll("'", '') ? undefined : 'not the same';
    });
    await trial.try('calendar', text, () => {
      const lines = component('VEVENT', [['SUMMARY', textValue(text)]]).split('\r\n');
      const long = lines.find((line) => new TextEncoder().encode(line).length > 75);
      if (long !== undefined) return 'a line is too long';
      const unfolded = lines.join('\n').replaceAll('\n ', '').split('\n');
      return unfolded.filter((line) => /^(?:BEGIN|END):/.test(line)).length === 2 ? undefined : 'another component';
    });
    await trial.try('file name', text, () =>
      /^[\p{L}\p{M}\p{N}-]{1,75}$/u.test(fileStem(text)) ? undefined : fileStem(text),
    );
  }
}
