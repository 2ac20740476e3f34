import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { notLoaded } from '../status/not-loaded.ts';

/**
 * A component that few visits need, loaded once it is wanted; undefined until then. Where it cannot be loaded, most likely
 * after an update of the site, the page says so.
 */
export function useLoaded<Props>(
  wanted: boolean,
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> | undefined {
  const [Loaded, setLoaded] = useState<ComponentType<Props>>();
  useEffect(() => {
    if (!wanted || Loaded !== undefined) return;
    load().then((component) => setLoaded(() => component), notLoaded('A part of this page could not be loaded.'));
  }, [wanted]);
  return wanted ? Loaded : undefined;
}
