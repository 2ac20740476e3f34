import '../shell/shell.ts';
import { wakePage } from '../wake/page.ts';
import { TeamPage } from './team-page.tsx';

wakePage('team', TeamPage, (root) => ({ example: root.querySelector('.team-example code')?.textContent ?? '' }));
