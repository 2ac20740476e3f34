import { catalogue } from 'virtual:catalogue';
import { type ComponentChild, render } from 'preact';
import { learnRegister, workspace } from '../../state/browser/workspace.ts';
import { SystemLine } from '../own/system-line.tsx';
import { afterFrame, heardCounts, live } from '../wake/live.ts';
import { placesOf } from '../wake/place.ts';
import { SheetList } from './sheet-list.tsx';

/** Keeps what stands around a page and counts answers up to date with the open assessment. */
export function wakeCounts(): void {
  learnRegister(catalogue.register);
  const keep = (name: string, element: (root: HTMLElement) => ComponentChild) => {
    for (const root of placesOf(name)) live(() => render(element(root), root), heardCounts, afterFrame);
  };
  keep('sheet-list', ({ dataset }) => <SheetList current={dataset['practice']} assessment={workspace.assessment()} />);
  keep('system', () => <SystemLine assessment={workspace.assessment()} />);
}
