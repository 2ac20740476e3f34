import { DAY } from '../../share/export/badge-palette.ts';

/** The icons of phones and installed sites: name, edge in pixels, and how much of the edge the sign takes. */
export const ICONS = [
  { name: 'touch', edge: 180, share: 0.62 },
  { name: '192', edge: 192, share: 0.78 },
  { name: '512', edge: 512, share: 0.78 },
  // Whatever shape a launcher cuts, the middle 80 % stays.
  { name: 'maskable', edge: 512, share: 0.5 },
] as const;

/** The sign of the house on paper, as SVG. */
export function iconSvg({ edge, share }: Pick<(typeof ICONS)[number], 'edge' | 'share'>): string {
  const scale = (edge * share) / 24;
  const margin = (edge * (1 - share)) / 2;
  const line = (d: string, width: number) =>
    `<path d="${d}" fill="none" stroke="${DAY.accent}" stroke-width="${width}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${edge}" height="${edge}"><rect width="100%" height="100%" fill="${DAY.paper}"/><g transform="translate(${margin} ${margin}) scale(${scale})">${line('M2 4h20M4 4v16M20 4v16M2 20h20', 2)}${line('M4 4l16 16M20 4L4 20', 1.4)}</g></svg>`;
}
