import '../shell/shell.ts';
import { wakePage } from '../wake/page.ts';
import { ShelfPage } from './shelf-page.tsx';

wakePage('shelf', ShelfPage);
