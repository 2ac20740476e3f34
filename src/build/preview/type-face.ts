import { readFileSync } from 'node:fs';
import opentype from 'opentype.js';

/** A face as outlines: what is drawn with it looks the same on a machine without the font. */
export type TypeFace = {
  /** How wide a text is at a size, in the units of the drawing. */
  readonly width: (text: string, size: number) => number;
  /** A text as path data, with its baseline at a point. */
  readonly path: (text: string, x: number, y: number, size: number) => string;
};

/**
 * A command of an outline as path data. The library's own writer gives NaN for some coordinates (2.0.0: 287.00000000000006
 * at one decimal), after which nothing more is drawn.
 */
function written(command: opentype.PathCommand): string {
  const points = (['x1', 'y1', 'x2', 'y2', 'x', 'y'] as const).flatMap((name) => {
    const value = (command as Partial<Record<typeof name, number>>)[name];
    return value === undefined ? [] : Math.round(value * 10) / 10;
  });
  return command.type + points.join(' ');
}

function typeFace(file: string): TypeFace {
  const bytes = readFileSync(`node_modules/${file}`);
  const font = opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
  return {
    width: (text, size) => font.getAdvanceWidth(text, size),
    path: (text, x, y, size) => font.getPath(text, x, y, size).commands.map(written).join(''),
  };
}

/** The faces of the site's sheets. */
export type TypeFaces = { readonly title: TypeFace; readonly text: TypeFace; readonly label: TypeFace };

/** Reads them from their packages. */
export function readTypeFaces(): TypeFaces {
  return {
    title: typeFace('@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff'),
    text: typeFace('@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff'),
    label: typeFace('@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-500-normal.woff'),
  };
}
