import { exercises } from 'virtual:exercises';
import { outline } from 'virtual:outline';
import { templates } from 'virtual:templates';
import { checksOf } from '../../authoring/outline.ts';
import { checkPath } from '../../domain/base/route.ts';
import type { Step } from '../../domain/learning/step.ts';
import type { StepLink } from '../../islands/learning/step-item.tsx';
import { pageAt } from '../../pages.ts';

function titleOf(path: string): string {
  const [first = '', second = '', third = ''] = path.replace('#', '').split('/');
  if (first === 'practices') {
    const practice = outline.find(({ slug }) => slug === second);
    const section = practice?.sections.find(({ id }) => id === third);
    return section === undefined ? `Guide: ${practice?.title}` : `Read ${section.number} ${section.title}`;
  }
  if (second === 'exercises') return `Exercise: ${exercises.find(({ id }) => id === third)?.title}`;
  if (first === 'tools') return `Tool: ${pageAt(path)?.title}`;
  if (first === 'templates') return `Template: ${templates.find(({ name }) => name === second)?.blank.title}`;
  return pageAt(path)?.title ?? path;
}

/** What a step leads to read; undefined for nothing, or for a page that the site does not have. */
export function readingOf({ read }: Step): StepLink | undefined {
  if (read === undefined || pageAt(read.replace(/#.*$/, '')) === undefined) return undefined;
  return { path: read, says: titleOf(read) };
}

/** The checks that a step touches, each on its guide. */
export function checkLinks({ checks }: Step): readonly StepLink[] {
  return outline.flatMap((practice) =>
    checksOf(practice)
      .filter(({ id }) => checks.includes(id))
      .map(({ id, position, statement }) => ({
        path: checkPath(practice.slug, id),
        says: `${position} ${statement.replace(/\.$/, '')}`,
      })),
  );
}
