import '../shell/shell.ts';
import { wakePage } from '../wake/page.ts';
import { ComparePage } from './compare-page.tsx';

wakePage('compare', ComparePage);
