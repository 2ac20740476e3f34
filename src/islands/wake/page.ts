import { type ComponentType, h, hydrate } from 'preact';
import { noteArrival, placesOf } from './place.ts';

/** Wakes an island that is the page itself, at once; `read` takes from the page what the server gave the island. */
export function wakePage<Props extends object>(
  name: string,
  Island: ComponentType<Props>,
  read: (root: HTMLElement) => Props = () => ({}) as Props,
): void {
  noteArrival();
  for (const root of placesOf(name)) {
    hydrate(h(Island, read(root)), root);
    root.dataset['awake'] = '';
  }
}
