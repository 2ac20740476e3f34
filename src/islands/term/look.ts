import { looks } from 'virtual:looks';
import { entry } from '../../domain/base/entry.ts';

/** Files, settings or commands that usually hold the evidence of a check; undefined where it says none. */
export function lookOf(checkId: string): string | undefined {
  return entry(looks, checkId);
}

/** Says under the reasons of a check where to look for its evidence, if it knows. */
export function sayWhereToLook(reasons: Element): void {
  const look = lookOf(reasons.closest('.check')?.id ?? '');
  if (look === undefined || reasons.querySelector('[data-look]') !== null) return;
  const line = document.createElement('p');
  const label = document.createElement('b');
  line.dataset['look'] = '';
  label.textContent = 'Look for:';
  line.append(label, ` ${look}`);
  reasons.append(line);
}
