import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The code in some files and folders, without tests. */
export function sourcesIn(places: readonly string[]): readonly string[] {
  const files = places.flatMap((place) =>
    statSync(place).isFile()
      ? [place]
      : readdirSync(place, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name)),
  );
  return files.filter((file) => /\.ts$/.test(file) && !/\.test\.ts$/.test(file)).sort();
}
