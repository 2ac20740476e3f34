import { href } from '../../domain/base/route.ts';
import { termsIn } from '../../domain/base/term-use.ts';
import { sayWhereToLook } from './look.ts';

type Meaning = { readonly term: string; readonly also: readonly string[] };

let glossary: Promise<Readonly<Record<string, Meaning>>> | undefined;

async function fetchGlossary(): Promise<Readonly<Record<string, Meaning>>> {
  const response = await fetch(href('glossary.json'));
  if (!response.ok) throw new Error('The glossary could not be fetched.');
  return (await response.json()) as Readonly<Record<string, Meaning>>;
}

/**
 * Says under the reasons of a check where to look for its evidence, and names the terms that it uses, with the way to what
 * they mean. Rejects without the glossary.
 */
export async function nameTerms(reasons: Element): Promise<void> {
  sayWhereToLook(reasons);
  glossary ??= fetchGlossary();
  const terms = await glossary;
  if (reasons.querySelector('[data-terms]') !== null) return;
  const statement = reasons.closest('.check')?.querySelector('.statement')?.textContent ?? '';
  const spoken = Object.entries(terms).map(([id, { term, also }]) => ({ id, names: [term, ...also] }));
  const ids = termsIn(`${statement} ${reasons.textContent}`, spoken);
  if (ids.length === 0) return;
  const line = document.createElement('p');
  line.dataset['terms'] = '';
  line.append('Words: ');
  ids.forEach((id, i) => {
    const link = document.createElement('a');
    link.href = href(`glossary/#${id}`);
    link.textContent = terms[id]?.term ?? id;
    line.append(i > 0 ? ', ' : '', link);
  });
  reasons.append(line);
}
