import { type ComponentType, h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { notLoaded } from '../status/not-loaded.ts';
import { NotLoaded } from './not-loaded.tsx';

const SAYS = 'A part of this page could not be loaded.';

/** Stands in the place of a component that did not come, most likely after an update of the site. */
const Missing = () => h(NotLoaded, { says: SAYS });

/**
 * A component that few visits need, loaded once it is wanted; undefined until then. Where it cannot be loaded, its place
 * says so; or, where that is not what the reader looks at (`over` the page, as a dialog is), the status region. Wanted anew,
 * it is asked for anew.
 */
export function useLoaded<Props>(
  wanted: boolean,
  load: () => Promise<ComponentType<Props>>,
  over = false,
): ComponentType<Props> | undefined {
  const [Loaded, setLoaded] = useState<ComponentType<Props>>();
  useEffect(() => {
    if (!wanted && Loaded === Missing) setLoaded(undefined);
    if (!wanted || Loaded !== undefined) return;
    load().then((component) => setLoaded(() => component), over ? notLoaded(SAYS) : () => setLoaded(() => Missing));
  }, [wanted, Loaded]);
  return wanted ? Loaded : undefined;
}
