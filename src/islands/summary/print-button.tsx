import { useAwake } from '../ui/use-awake.ts';
import { $paper } from './paper.ts';

/** How long the QR code may take to be drawn, in milliseconds; without it the dossier is printed all the same. */
const PATIENCE = 1000;

async function print(): Promise<void> {
  $paper.set(true);
  const until = Date.now() + PATIENCE;
  const drawn = () => document.querySelector('.paper-link .qr-code') !== null;
  while (!drawn() && document.querySelector('.paper-link') !== null && Date.now() < until) {
    await new Promise((wake) => setTimeout(wake, 20));
  }
  window.print();
}

/** Prints the summary as a dossier: the browser's own dialog saves it as a PDF too. */
export function PrintDossier() {
  const awake = useAwake();
  return (
    <button type="button" class="button needs-script" disabled={!awake} onClick={() => void print()}>
      Print dossier
    </button>
  );
}
