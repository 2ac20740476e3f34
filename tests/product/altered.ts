import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Content whose check `beta` is retired, `gamma` new and `alpha` reworded; without fault. */
export const RETIRED_CHECK = 'tests/fixtures/retired-check';

/** Puts other text in the place of some text of a file, which must be there. */
export type Alteration = readonly [file: string, text: string, instead: string];

/** A copy of the content with a retired check, altered; the path of its root. The system clears it away. */
export function altered(...alterations: readonly Alteration[]): string {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync(RETIRED_CHECK, root, { recursive: true });
  for (const [file, text, instead] of alterations) {
    const path = join(root, 'content', file);
    const before = readFileSync(path, 'utf8');
    if (!before.includes(text)) throw new Error(`${file} does not hold ${text}`);
    writeFileSync(
      path,
      before.replace(text, () => instead),
    );
  }
  return root;
}
