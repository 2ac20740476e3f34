import { type ComponentType, h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { NotLoaded } from './not-loaded.tsx';

/** Stands in the place of a component that did not come, most likely after an update of the site. */
const Missing = () => h(NotLoaded, { says: 'A part of this page could not be loaded.' });

/**
 * A component that few visits need, loaded once it is wanted; undefined until then. Where it cannot be loaded, its place
 * says so; wanted anew, it is asked for anew.
 */
export function useLoaded<Props>(
  wanted: boolean,
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> | undefined {
  const [Loaded, setLoaded] = useState<ComponentType<Props>>();
  useEffect(() => {
    if (!wanted && Loaded === Missing) setLoaded(undefined);
    if (!wanted || Loaded !== undefined) return;
    load().then(
      (component) => setLoaded(() => component),
      () => setLoaded(() => Missing),
    );
  }, [wanted, Loaded]);
  return wanted ? Loaded : undefined;
}
