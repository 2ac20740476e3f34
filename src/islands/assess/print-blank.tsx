import { offerReload } from '../status/status.ts';
import { linkStylesheet } from '../ui/stylesheet.ts';
import { useAwake } from '../ui/use-awake.ts';
import blankStyle from './blank.css?url';

let styled: Promise<void> | undefined;

/** Prints the checks that the filter shows without any answer or note, with room to write: for a meeting on paper. */
async function printBlank(): Promise<void> {
  styled ??= linkStylesheet(blankStyle);
  try {
    await styled;
  } catch {
    styled = undefined;
    return offerReload('The blank checklist could not be loaded.');
  }
  const { dataset } = document.documentElement;
  dataset['paper'] = 'blank';
  window.addEventListener('afterprint', () => delete dataset['paper'], { once: true });
  window.print();
}

/** The button that prints a blank checklist. */
export function PrintBlank() {
  const awake = useAwake();
  return (
    <button type="button" class="button" disabled={!awake} onClick={printBlank}>
      Print a blank checklist
    </button>
  );
}

/** The head of a blank checklist: lines to write on. */
export function PaperHead() {
  return (
    <p class="paper-head" aria-hidden="true">
      <b>Checklist</b>
      <span>System</span>
      <span>Date</span>
      <span>Present</span>
    </p>
  );
}
