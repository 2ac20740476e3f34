import type { Snapshot } from '../../domain/assessment/snapshot.ts';
import { FILL_TILES, type FillTile } from '../../domain/frame/fill.ts';
import { type FrameColumn, frameDrawing } from '../../domain/frame/frame.ts';
import { frameText } from '../../domain/frame/frame-text.ts';
import type { Tally } from '../../domain/tally/tally.ts';
import { countsText, holdingText, tallyText } from '../../domain/tally/tally-text.ts';
import { badgeStyle } from './badge-palette.ts';
import { markdownLinkedImage } from './markdown.ts';

/** Room under the frame for the name and the counts. */
const LEGEND = 60;
const LEFT = 40;
const NAME_SIZE = 18;

/** The tally of a snapshot as an image: the frame with the counts below, an SVG text that needs nothing else. */
export function badgeSvg({ name, tier, date }: Snapshot, tally: Tally): string {
  const frame = frameDrawing(tally);
  const { width } = frame;
  const height = frame.height + LEGEND;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="lb-title lb-desc">`,
    `<title id="lb-title">${escaped(`${name}: ${tallyText(tally)}`)}</title>`,
    `<desc id="lb-desc">${escaped(frameText(tally))}</desc>`,
    `<style>${badgeStyle()}</style>`,
    `<defs>${FILL_TILES.map(pattern).join('')}</defs>`,
    `<rect class="sheet" width="${width}" height="${height}"/>`,
    `<path class="line heavy" d="${frame.roof}${frame.ground}"/>`,
    `<path class="line" d="${frame.posts}"/>`,
    ...frame.columns.map(column),
    `<text class="name" x="${LEFT}" y="370"${squeeze(name, width - 2 * LEFT)}>${escaped(name)}</text>`,
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

type Rect = FrameColumn['outline'];

function rect(className: string, { x, y, width, height }: Rect): string {
  return `<rect class="${className}" x="${x}" y="${round(y)}" width="${width}" height="${round(height)}"/>`;
}

function pattern({ name, size, turned, ground, line, dot }: FillTile): string {
  return [
    `<pattern id="lb-${name}" width="${size}" height="${size}" patternUnits="userSpaceOnUse"${turned ? ' patternTransform="rotate(45)"' : ''}>`,
    ground ? `<rect class="gap" width="${size}" height="${size}"/>` : '',
    line ? `<path class="${name}-line" d="${line.path}"/>` : '',
    dot ? `<circle class="dot" cx="${dot.cx}" cy="${dot.cy}" r="${dot.r}"/>` : '',
    '</pattern>',
  ].join('');
}

function column({ practice, standing, fills, outline, crack, footing, stem, balloon, number }: FrameColumn): string {
  return [
    '<g>',
    ...fills.map(({ fill, ...box }) => rect(fill, box)),
    rect(standing, outline),
    ...(crack ? [`<path class="crack-gap" d="${crack.gap}"/>`, `<path class="crack" d="${crack.edges}"/>`] : []),
    rect('line footing', footing),
    `<path class="line" d="${stem}"/>`,
    `<circle class="line balloon" cx="${balloon.cx}" cy="${balloon.cy}" r="${balloon.r}"/>`,
    `<text class="number middle" x="${number.x}" y="${number.y}">${practice.number}</text>`,
    '</g>',
  ].join('');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

// A long name is set narrower, so that all of it is there. Widths are guesses on the wide side.
function squeeze(name: string, room: number): string {
  const ems = Array.from(name, (character) => (character.charCodeAt(0) < 0x250 ? 0.6 : 1)).reduce((a, b) => a + b, 0);
  return ems * NAME_SIZE > room ? ` textLength="${room}" lengthAdjust="spacingAndGlyphs"` : '';
}

// Characters that no XML document may hold are left out.
function escaped(text: string): string {
  const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '')
    .replace(/[&<>"]/g, (character) => entities[character] as string);
}
