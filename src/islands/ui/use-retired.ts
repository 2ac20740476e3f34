import { useEffect, useState } from 'preact/hooks';
import { type Retirement, retirements } from '../../domain/catalogue/change.ts';

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
