import '../shell/shell.ts';
import { isNewcomer } from '../../state/browser/newcomer.ts';
import { SinceVisit } from '../news/since-visit.tsx';
import { notLoaded } from '../status/not-loaded.ts';
import { wakePage } from '../wake/page.ts';
import { FrameIsland } from './frame-island.tsx';
import { mottoesIn } from './mottoes.ts';
import { SheetIndex } from './sheet-index.tsx';
import { Start } from './start.tsx';

wakePage('since-visit', SinceVisit);
wakePage('start', Start, (root) => ({
  // It holds a summary code: it is sent once, as HTML.
  example: root.querySelector('[data-example]')?.getAttribute('href') ?? '',
}));
wakePage('frame', FrameIsland);
wakePage('sheet-index', SheetIndex, (root) => ({ mottoes: mottoesIn(root) }));

// Again when the page comes back from the cache: a track may have been begun meanwhile.
window.addEventListener('pageshow', () => {
  if (isNewcomer()) {
    import('./newcomer.ts').then(({ showNext }) => showNext(), notLoaded('Your next step could not be loaded.'));
  }
});
