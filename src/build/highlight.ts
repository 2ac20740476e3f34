import { satteriCreateHighlightFn, satteriHighlightPlugin } from '@astrojs/markdown-satteri';
import { codeClasses } from './code-class.ts';

const highlight = await satteriCreateHighlightFn('shiki', { theme: 'css-variables', transformers: [codeClasses] });
if (highlight === undefined) throw new Error('Shiki gave no highlighter.');

/** Colours code by classes; the colours follow the theme from the stylesheet. */
export const highlighting = satteriHighlightPlugin(highlight, undefined);
