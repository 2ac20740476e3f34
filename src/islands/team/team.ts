import '../shell/shell.ts';
import { wakePage } from '../wake/page.ts';
import { TeamPage } from './team-page.tsx';

// The server may not know the address at which it is served.
wakePage('team', TeamPage, (root) => ({
  example: (root.querySelector('.team-example code')?.textContent ?? '').replace(
    /^https?:[/]{2}[^/]+/,
    location.origin,
  ),
}));
