import { checkPath, practicePath } from '../../domain/base/route.ts';
import type { OutlinePractice } from '../outline.ts';

/** A practice as programs read it: with the address of its page and of each check. */
export function publishedPractice(
  { slug, number, title, motto, revised, sections }: OutlinePractice,
  address: (path: string) => string,
) {
  return {
    number,
    slug,
    title,
    motto,
    revised,
    url: address(practicePath(slug)),
    sections: sections.map((section) => ({
      id: section.id,
      title: section.title,
      checks: section.checks.map(({ position: _, ...check }) => ({
        ...check,
        url: address(checkPath(slug, check.id)),
      })),
    })),
  };
}
