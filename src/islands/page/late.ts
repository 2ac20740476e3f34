import { whenNear } from './near.ts';

// The buttons that copy code and tables, and what marks the section that is read in the contents: on a phone that is seen
// when they are opened.
whenNear(document.querySelectorAll('.code-block > pre, .prose > .table-scroll'), () => import('./copy-block.ts'));
whenNear(document.querySelectorAll('.toc-list'), () => import('./toc.ts'));
