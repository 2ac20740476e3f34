import Case from './Case.astro';
import Checklist from './Checklist.astro';
import CodeBlock from './CodeBlock.astro';
import { pageComponents } from './page-components.ts';
import Ref from './Ref.astro';
import References from './References.astro';
import SectionHeading from './SectionHeading.astro';
import Term from './Term.astro';
import Tool from './Tool.astro';
import WhereYouStand from './WhereYouStand.astro';

/** What authors may write by name in a guide, and what stands in for some of Markdown's own elements. */
export const authorComponents = {
  ...pageComponents,
  Case,
  Checklist,
  Ref,
  References,
  Term,
  Tool,
  WhereYouStand,
  pre: CodeBlock,
  h2: SectionHeading,
};
