import { type FrameDrawing, frameDrawing } from '../../domain/frame/frame.ts';
import type { Tally } from '../../domain/tally/tally.ts';
import { DAY } from '../../share/export/badge-palette.ts';
import type { TypeFace, TypeFaces } from './type-face.ts';

/** What an image of a page says. */
export type Preview = {
  readonly site: string;
  readonly title: string;
  readonly says: string;
  /** On the image of a guide: which sheet it is, such as `Sheet 2 of 10`. */
  readonly sheet?: string;
  /** On the image of the home page: the counts whose frame is drawn. */
  readonly tally?: Tally;
};

const PREVIEW_WIDTH = 1200;
const PREVIEW_HEIGHT = 630;

const EDGE = 36;
const LEFT = 84;
const RIGHT = PREVIEW_WIDTH - 84;
/** Where the title block begins, as on a drawing: below all that is said. */
const BLOCK = 528;

/** A text in lines that are no wider than a width; a word that is wider by itself has its own line. */
export function linesOf(face: TypeFace, text: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && face.width(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** As many of them as there is room for; what is left out is marked. */
function fitting(face: TypeFace, text: string, size: number, width: number, room: number): readonly string[] {
  const lines = linesOf(face, text, size, width);
  if (lines.length <= room) return lines;
  const last = lines[room - 1] ?? '';
  return [...lines.slice(0, room - 1), `${last.replace(/[\s.,;:]+\S*$/, '')} …`];
}

const path = (d: string, colour: string) => `<path d="${d}" fill="${colour}"/>`;
const line = (d: string, width: number, colour = DAY.accent) =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}"/>`;

/** Short lines on the border, as the zones of a drawing have them. */
function zones(): string {
  const [right, bottom] = [PREVIEW_WIDTH - EDGE, PREVIEW_HEIGHT - EDGE];
  const across = [1, 2, 3, 4, 5].map((i) => EDGE + ((right - EDGE) * i) / 6);
  const down = [1, 2].map((i) => EDGE + ((bottom - EDGE) * i) / 3);
  const ticks = [
    ...across.map((x) => `M${x} ${EDGE - 10}V${EDGE}M${x} ${bottom}V${bottom + 10}`),
    ...down.map((y) => `M${EDGE - 10} ${y}H${EDGE}M${right} ${y}H${right + 10}`),
  ];
  return line(`M${EDGE} ${EDGE}H${right}V${bottom}H${EDGE}Z`, 2.5) + line(ticks.join(''), 1.5);
}

function logo(x: number, y: number, size: number): string {
  const at = `translate(${x} ${y}) scale(${size / 24})`;
  return `<g transform="${at}">${line('M2 4h20M4 4v16M20 4v16M2 20h20', 2)}${line('M4 4l16 16M20 4L4 20', 1.4)}</g>`;
}

/** The frame of a tally: roof, columns and ground, without numbers. */
function frame({ roof, posts, ground, columns }: FrameDrawing, x: number, y: number, scale: number): string {
  const box = (b: { x: number; y: number; width: number; height: number }) =>
    `M${b.x} ${b.y}h${b.width}v${b.height}h${-b.width}Z`;
  const parts = columns.map(({ outline, footing }) => line(box(outline), 1.5) + line(box(footing), 1.5));
  return `<g transform="translate(${x} ${y}) scale(${scale})">${line(roof, 4)}${line(posts, 1.2)}${line(ground, 3)}${parts.join('')}</g>`;
}

/** The image of a page, as SVG without a font: everything is drawn. */
export function previewSheet({ site, title, says, sheet, tally }: Preview, faces: TypeFaces): string {
  const width = tally === undefined ? RIGHT - LEFT : 560;
  const long = linesOf(faces.title, title, 84, width).length > 2;
  const size = long ? 64 : 84;
  const titles = fitting(faces.title, title, size, width, long ? 3 : 2);
  const top = (sheet === undefined ? 84 : 140) + size;
  const below = top + (titles.length - 1) * size * 1.12;
  const room = Math.max(1, Math.floor((BLOCK - 24 - below - 30) / 46));
  const words = fitting(faces.text, says, 34, width, Math.min(4, room));
  const name = faces.label.path(site.toUpperCase(), LEFT + 46, BLOCK + 47, 24);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${PREVIEW_WIDTH}" height="${PREVIEW_HEIGHT}" viewBox="0 0 ${PREVIEW_WIDTH} ${PREVIEW_HEIGHT}">`,
    `<rect width="100%" height="100%" fill="${DAY.paper}"/>`,
    zones(),
    sheet === undefined ? '' : path(faces.label.path(sheet.toUpperCase(), LEFT, 130, 26), DAY.accent),
    ...titles.map((each, i) => path(faces.title.path(each, LEFT - 4, top + i * size * 1.12, size), DAY.ink)),
    ...words.map((each, i) => path(faces.text.path(each, LEFT, below + 62 + i * 46, 34), DAY['ink-2'])),
    tally === undefined ? '' : frame(frameDrawing(tally), 660, 96, 0.94),
    line(`M${EDGE} ${BLOCK}H${PREVIEW_WIDTH - EDGE}`, 1.5),
    logo(LEFT, BLOCK + 22, 34),
    path(name, DAY.ink),
    '</svg>',
  ].join('');
}
