import type { Snapshot } from '../../domain/assessment/snapshot.ts';
import { FRAME, type FrameColumn, frameColumns } from '../../domain/tally/frame.ts';
import { frameText } from '../../domain/tally/frame-text.ts';
import type { Tally } from '../../domain/tally/tally.ts';
import { holdingText, tallyText } from '../../domain/tally/tally-sentence.ts';
import { countsText } from '../../domain/tally/tally-text.ts';
import { badgeStyle } from './badge-palette.ts';
import { markdownLinkedImage } from './markdown.ts';

const HEIGHT = 420;
const LEFT = 40;
const NAME_SIZE = 18;
const NAME_ROOM = FRAME.width - 2 * LEFT;

/** The tally of a snapshot as an image: the frame with the counts below, an SVG text that needs nothing else. */
export function badgeSvg({ name, tier, date }: Snapshot, tally: Tally): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${FRAME.width}" height="${HEIGHT}" viewBox="0 0 ${FRAME.width} ${HEIGHT}" role="img" aria-labelledby="lb-title lb-desc">`,
    `<title id="lb-title">${escaped(`${name}: ${tallyText(tally)}`)}</title>`,
    `<desc id="lb-desc">${escaped(frameText(tally))}</desc>`,
    `<style>${badgeStyle()}</style>`,
    PATTERNS,
    `<rect class="sheet" width="${FRAME.width}" height="${HEIGHT}"/>`,
    '<path class="line heavy" d="M40 110L260 34L480 110M40 110H480M40 300H480"/>',
    '<path class="line" d="M150 72v38M370 72v38M260 34v76"/>',
    ...frameColumns(tally).map(column),
    `<text class="name" x="${LEFT}" y="370"${squeeze(name)}>${escaped(name)}</text>`,
    `<text class="counts" x="${LEFT}" y="390">${escaped(countsText(tally.total))}</text>`,
    `<text class="counts" x="${LEFT}" y="408">${escaped(`${holdingText(tally)} · ${tier} · ${date}`)}</text>`,
    '</svg>',
    '',
  ].join('\n');
}

/** A badge in Markdown, to put into a README: the image, which links to the summary. */
export function badgeMarkdown({ name }: Snapshot, tally: Tally, image: string, link: string): string {
  return `${markdownLinkedImage(`${name}: ${tallyText(tally)}`, image, link)}\n`;
}

const PATTERNS =
  '<defs>' +
  '<pattern id="lb-partly" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch" d="M0 0V5"/></pattern>' +
  '<pattern id="lb-footing" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="ground" d="M0 0V7"/></pattern>' +
  '<pattern id="lb-no" width="7" height="7" patternUnits="userSpaceOnUse"><rect class="gap" width="7" height="7"/><path class="cross" d="M0 0L7 7M7 0L0 7"/></pattern>' +
  '<pattern id="lb-unknown" width="5" height="5" patternUnits="userSpaceOnUse"><circle class="dot" cx="2.5" cy="2.5" r="1.1"/></pattern>' +
  '</defs>';

function column({ practice, standing, x, fills }: FrameColumn): string {
  const left = x - FRAME.column / 2;
  const rects = fills.map(
    ({ fill, y, height }) =>
      `<rect class="${fill}" x="${left}" y="${round(y)}" width="${FRAME.column}" height="${round(height)}"/>`,
  );
  const crack = (y: number) => `M${left - 5} ${y}l9 -9 5 12 6 -14 5 9 5 -8`;
  return [
    '<g>',
    ...rects,
    `<rect class="${standing}" x="${left}" y="${FRAME.top}" width="${FRAME.column}" height="${FRAME.foot - FRAME.top}"/>`,
    ...(standing === 'gives'
      ? [`<path class="crack-gap" d="${crack(204)}"/>`, `<path class="crack" d="${crack(200)}${crack(208)}"/>`]
      : []),
    `<rect class="line footing" x="${x - 15}" y="${FRAME.foot}" width="30" height="14"/>`,
    `<path class="line" d="M${x} 304V318"/>`,
    `<circle class="line balloon" cx="${x}" cy="330" r="12"/>`,
    `<text class="number middle" x="${x}" y="334">${practice.number}</text>`,
    '</g>',
  ].join('');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

// A long name is set narrower, so that all of it is there. Widths are guesses on the wide side.
function squeeze(name: string): string {
  const ems = Array.from(name, (character) => (character.charCodeAt(0) < 0x250 ? 0.6 : 1)).reduce((a, b) => a + b, 0);
  return ems * NAME_SIZE > NAME_ROOM ? ` textLength="${NAME_ROOM}" lengthAdjust="spacingAndGlyphs"` : '';
}

// Characters that no XML document may hold are left out.
function escaped(text: string): string {
  const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '')
    .replace(/[&<>"]/g, (character) => entities[character] as string);
}
