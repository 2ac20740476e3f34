import '../shell/shell.ts';
import { wakePage } from '../wake/page.ts';
import { mottoesIn } from './mottoes.ts';
import { SheetIndex } from './sheet-index.tsx';

wakePage('sheet-index', SheetIndex, (root) => ({ mottoes: mottoesIn(root) }));
