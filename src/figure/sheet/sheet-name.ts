import { fingerprint } from '../../domain/base/fingerprint.ts';
import type { SheetSize } from '../geometry/sheet.ts';

/**
 * The id that everything in one drawing of a figure begins with. Short, as it stands in the page up to ten times, and
 * nobody links to it.
 */
export function sheetName(title: string, size: SheetSize): string {
  return `fig-${fingerprint(title).slice(0, 3)}${size.charAt(0)}`;
}
