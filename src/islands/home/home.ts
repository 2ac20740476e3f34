import '../shell/shell.ts';
import { SinceVisit } from '../news/since-visit.tsx';
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
