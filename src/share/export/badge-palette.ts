import { FILL_TILES } from '../../domain/frame/fill.ts';

/** The colours of a badge. */
export type Palette = Readonly<Record<'paper' | 'ink' | 'ink-2' | 'accent' | 'on-accent' | 'gap', string>>;

/**
 * The colours of `src/styles/tokens.css` by day and by night; a test compares them. Hexadecimal: what draws an image in
 * a README may know neither `oklch()` nor custom properties.
 */
export const DAY: Palette = {
  paper: '#fbfaf7',
  ink: '#17212f',
  'ink-2': '#485363',
  accent: '#154fc3',
  'on-accent': '#ffffff',
  gap: '#bd2b00',
};

export const NIGHT: Palette = {
  paper: '#0a1a2e',
  ink: '#e6eef4',
  'ink-2': '#aec0d0',
  accent: '#77d4ff',
  'on-accent': '#07162a',
  gap: '#fc9e47',
};

/** The style sheet of a badge: day, and night where the reader's system is dark. */
export function badgeStyle(): string {
  return `${STROKES}${colours(DAY)}@media (prefers-color-scheme: dark){${colours(NIGHT)}}`;
}

const STROKES =
  'path,rect,circle{fill:none;stroke-width:1.5}.heavy{stroke-width:2.5}.holds,.gives{stroke-width:2}' +
  '.open{stroke-width:1.2;stroke-dasharray:5 3}.crack{stroke-width:2}.crack-gap{stroke-width:7}.balloon{stroke-width:1}' +
  '.partly{fill:url(#lb-partly)}.no{fill:url(#lb-no)}.unknown{fill:url(#lb-unknown)}.footing{fill:url(#lb-footing)}' +
  FILL_TILES.map(({ name, line }) => (line ? `.${name}-line{stroke-width:${line.width}}` : '')).join('') +
  'text{font:500 11px ui-monospace,"SF Mono",Menlo,Consolas,monospace}.middle{text-anchor:middle}' +
  '.name{font:600 18px system-ui,sans-serif}.counts{font-size:12px}';

function colours(palette: Palette): string {
  return (
    `.sheet,.balloon{fill:${palette.paper}}.crack-gap{stroke:${palette.paper}}` +
    `.line,.holds,.open,.partly-line,.footing-line{stroke:${palette.accent}}.yes,.number{fill:${palette.accent}}` +
    `.gives,.crack{stroke:${palette.gap}}.gap{fill:${palette.gap}}.no-line{stroke:${palette['on-accent']}}` +
    `.dot{fill:${palette['ink-2']}}.name{fill:${palette.ink}}.counts{fill:${palette['ink-2']}}`
  );
}
