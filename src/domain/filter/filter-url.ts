import { packKeyOf } from '../pack/pack-name.ts';
import { DIMENSIONS, FILTER_TEXT_MAX, FIXED_OPTIONS, type Filter } from './filter.ts';

// Each known option once and in canonical order, whatever was asked for.
function known<Option extends string>(options: readonly Option[], asked: readonly string[]): readonly Option[] {
  return options.filter((option) => asked.includes(option));
}

function textOf(text: string): string {
  return text.slice(0, FILTER_TEXT_MAX).toWellFormed().replace(/\s+/g, ' ').trim();
}

/**
 * The filter in a URL's query, with or without its `?`. Values may be joined by commas or repeat the parameter; what is
 * not known is ignored. `practices` are the slugs of all practices, in order; `pack=acme` stands for all of that pack.
 */
export function readFilter(query: string, practices: readonly string[]): Filter {
  const parameters = new URLSearchParams(query);
  const asked = (name: string) => parameters.getAll(name).flatMap((value) => value.split(','));
  return {
    level: known(FIXED_OPTIONS.level, asked('level')),
    phase: known(FIXED_OPTIONS.phase, asked('phase')),
    role: known(FIXED_OPTIONS.role, asked('role')),
    where: known(FIXED_OPTIONS.where, asked('where')),
    answer: known(FIXED_OPTIONS.answer, asked('answer')),
    practice: known(practices, [
      ...asked('practice'),
      ...((import.meta.env?.PACKS ?? true)
        ? practices.filter((slug) => asked('pack').some((key) => key !== '' && key === packKeyOf(slug)))
        : []),
    ]),
    text: textOf(parameters.getAll('text').join(' ')),
    hideAnswered: asked('hide').includes('answered'),
    beyondTier: asked('include').includes('all'),
  };
}

/** The query that stands for a filter, the same for the same filter: `?level=essential&hide=answered`, or '' for none. */
export function writeFilter(filter: Filter, practices: readonly string[]): string {
  const options = { ...FIXED_OPTIONS, practice: practices };
  const parts = DIMENSIONS.map((name) => [name, known(options[name], filter[name]).join(',')] as const);
  const text = new URLSearchParams({ text: textOf(filter.text) }).toString();
  const written = [
    ...parts.filter(([, values]) => values !== '').map(([name, values]) => `${name}=${values}`),
    ...(text === 'text=' ? [] : [text]),
    ...(filter.hideAnswered ? ['hide=answered'] : []),
    ...(filter.beyondTier ? ['include=all'] : []),
  ];
  return written.length === 0 ? '' : `?${written.join('&')}`;
}
