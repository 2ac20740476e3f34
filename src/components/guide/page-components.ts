import { figures } from '../../figure/figures.ts';
import Link from './Link.astro';
import Note from './Note.astro';
import Table from './Table.astro';

/**
 * What authors may write by name on a page of words that is no guide: what the styles of every page and of figures dress.
 * A page that offers more renders `authorComponents` and takes the styles and scripts of a guide with them.
 */
export const pageComponents = { ...figures, Note, a: Link, table: Table };
