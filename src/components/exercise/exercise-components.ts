import { pageComponents } from '../guide/page-components.ts';
import Tool from '../guide/Tool.astro';
import Hint from './Hint.astro';
import ModelAnswer from './ModelAnswer.astro';

/** What authors may write by name in an exercise. */
export const exerciseComponents = { ...pageComponents, Hint, ModelAnswer, Tool };
