import { useEffect, useState } from 'preact/hooks';
import { type Retirement, retirements } from '../../domain/catalogue/change.ts';
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

type Retired = ReadonlyMap<string, Retirement>;

const NONE: Retired = new Map();

/** The checks that are no longer asked, by id, loaded when one of them is to be named. */
export function useRetired(wanted: boolean): Retired {
  const [retired, setRetired] = useState(NONE);
  useEffect(() => {
    if (!wanted) return;
    // Where they cannot be loaded, most likely after an update of the site, ids stand in for them.
    import('virtual:changes').then(
      ({ changes }) => setRetired(retirements(changes)),
      () => undefined,
    );
  }, [wanted]);
  return retired;
}
