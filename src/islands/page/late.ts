import { whenNear } from './near.ts';

// The buttons that copy code and tables.
whenNear(document.querySelectorAll('.code-block > pre, .prose > .table-scroll'), () => import('./copy-block.ts'));
