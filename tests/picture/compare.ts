import { existsSync, readFileSync } from 'node:fs';
import sharp from 'sharp';

/** How far two colours may be apart, of 255, and still be the same edge drawn by another machine. */
const SAME = 48;

async function pixels(image: Buffer | string) {
  return sharp(image).removeAlpha().toColourspace('srgb').raw().toBuffer({ resolveWithObject: true });
}

/** Which part of a picture looks otherwise than the one in a file, 0 to 1; 1 where there is none, or of another size. */
export async function difference(file: string, picture: Buffer): Promise<number> {
  const before = existsSync(file) ? await pixels(readFileSync(file)).catch(() => undefined) : undefined;
  const now = await pixels(picture);
  if (before === undefined || before.info.width !== now.info.width || before.info.height !== now.info.height) return 1;
  let other = 0;
  for (let at = 0; at < now.data.length; at += 3) {
    const far = [0, 1, 2].some((part) => Math.abs((now.data[at + part] ?? 0) - (before.data[at + part] ?? 0)) > SAME);
    if (far) other += 1;
  }
  return (3 * other) / now.data.length;
}
