import { useAwake } from '../ui/use-awake.ts';

/** Prints the summary as a dossier: the browser's own dialog saves it as a PDF too. */
export function PrintDossier() {
  const awake = useAwake();
  return (
    <button type="button" class="button needs-script" disabled={!awake} onClick={() => window.print()}>
      Print dossier
    </button>
  );
}
