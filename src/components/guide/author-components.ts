import { figures } from '../../figure/figures.ts';
import Case from './Case.astro';
import Checklist from './Checklist.astro';
import CodeBlock from './CodeBlock.astro';
import Note from './Note.astro';
import Ref from './Ref.astro';
import References from './References.astro';
import SectionHeading from './SectionHeading.astro';
import Table from './Table.astro';
import Term from './Term.astro';
import WhereYouStand from './WhereYouStand.astro';

/** What authors may write by name on a page that belongs to no practice. */
export const pageComponents = { ...figures, Note, Term, pre: CodeBlock, table: Table };

/** What authors may write by name in a guide, and what stands in for some of Markdown's own elements. */
export const authorComponents = {
  ...pageComponents,
  Case,
  Checklist,
  Ref,
  References,
  WhereYouStand,
  h2: SectionHeading,
};
