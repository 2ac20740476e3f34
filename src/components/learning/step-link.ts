import { exercises } from 'virtual:exercises';
import { outline } from 'virtual:outline';
import { packs } from 'virtual:packs';
import { templates } from 'virtual:templates';
import { checksOf } from '../../authoring/outline.ts';
import { checkPath, practicePath } from '../../domain/base/route.ts';
import type { Step } from '../../domain/learning/step.ts';
import type { StepLink } from '../../islands/learning/step-item.tsx';
import { pageAt } from '../../pages.ts';

/** All guides, those of packs too. */
const guides = [...outline, ...packs.flatMap(({ practices, added }) => [...practices, ...(added ? [added] : [])])];

function titleOf(path: string): string {
  const [first = '', second = '', third = ''] = path.replace('#', '').split('/');
  if (first === 'practices' || first === 'packs') {
    const [page, anchor] = path.split('#');
    const practice = guides.find(({ slug }) => practicePath(slug) === page);
    const section = practice?.sections.find(({ id }) => id === anchor);
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
  return guides.flatMap((practice) =>
    checksOf(practice)
      .filter(({ id }) => checks.includes(id))
      .map(({ id, position, statement }) => ({
        path: checkPath(practice.slug, id),
        says: `${position} ${statement.replace(/\.$/, '')}`,
      })),
  );
}
