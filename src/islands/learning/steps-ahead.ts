import { plural } from '../../domain/tally/tally-text.ts';
import { stepsHere } from './steps-here.ts';

/** Tells a newcomer in the contents of a guide how many steps of the track ask for it, and leads to where they stand. */
export function tellSteps(): void {
  const contents = document.querySelector('.toc-list');
  const here = stepsHere(document.querySelector<HTMLElement>('[data-asks]')?.dataset['asks'] ?? '');
  if (contents === null || here === undefined || here.steps.length === 0) return;
  const link = document.createElement('a');
  // With the path: what marks the section that is read looks for bare anchors, and the heading has its own.
  link.href = `${location.pathname}#where-you-stand`;
  link.textContent = `Your track: ${plural(here.steps.length, 'step', 'steps')} here`;
  const entry = document.createElement('li');
  entry.append(link);
  contents.append(entry);
}
