import '../shell/shell.ts';
import { SinceVisit } from '../news/since-visit.tsx';
import { wakePage } from '../wake/page.ts';
import { SummaryPage } from './summary-page.tsx';

wakePage('since-visit', SinceVisit);
wakePage('summary', SummaryPage);
