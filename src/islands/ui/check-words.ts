import { useEffect, useState } from 'preact/hooks';
import type { Check } from '../../domain/catalogue/check.ts';

type Words = Readonly<Record<string, Check>>;

/** The words of the checks by id, loaded when there is something to say with them. */
export function useWords(wanted: boolean): Words {
  const [words, setWords] = useState<Words>({});
  useEffect(() => {
    if (!wanted) return;
    // Where they cannot be loaded, most likely after an update of the site, ids stand in for them.
    import('virtual:checks').then(
      ({ checks }) => setWords(checks),
      () => undefined,
    );
  }, [wanted]);
  return words;
}
