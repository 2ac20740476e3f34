import { catalogue } from 'virtual:catalogue';
import { learning } from 'virtual:learning';
import { outline } from 'virtual:outline';
import { packs } from 'virtual:packs';
import { templates } from 'virtual:templates';
import type { APIRoute } from 'astro';
import { site as settings } from '../../site.config.ts';
import { openingNumber } from '../authoring/prose/number-word.ts';
import { llmsText } from '../authoring/twin/llms.ts';
import { addressOf, practicePath } from '../domain/base/route.ts';

/** A pack and its guides, as they are listed. */
function entriesOf({ key, title, says, practices }: (typeof packs)[number]) {
  const guides = practices.map(({ slug, title: name, motto }) => ({
    path: practicePath(slug).replace(/\/$/, '.md'),
    title: `${title}: ${name}`,
    says: motto,
  }));
  const own = {
    path: `packs/${key}.md`,
    title,
    says: says ?? 'What it asks besides, and what it says of published checks.',
  };
  return [own, ...guides];
}

/** What there is for programs, and where. */
export const GET: APIRoute = ({ site }) => {
  const text = llmsText({
    name: settings.name,
    description: settings.description(openingNumber(outline.length)),
    outline,
    address: (path) => addressOf(site, path),
    others: {
      ...(packs.length === 0 ? {} : { 'Packs of this site, as Markdown': packs.flatMap(entriesOf) }),
      'The checks, as data': [
        {
          path: 'checks.ndjson',
          title: 'checks.ndjson',
          says: 'every check, one a line: id, statement, level, where its evidence is found, what that is, and what usually holds it.',
        },
        {
          path: 'checks.json',
          title: 'checks.json',
          says: `all practices with their sections and checks, of edition ${catalogue.register.length}; one practice stands in practices/<slug>.json.`,
        },
        { path: 'schema/checks-1.json', title: 'schema/checks-1.json', says: 'the JSON Schema of both.' },
        {
          path: 'schema/assessment-1.json',
          title: 'schema/assessment-1.json',
          says: 'the JSON Schema of the file that an assessment is exported as.',
        },
      ],
      'Drafting an assessment': [
        {
          path: 'draft.md',
          title: 'draft.md',
          says: 'how an assistant drafts answers with their evidence for a person to confirm.',
        },
        { path: 'schema/draft-1.json', title: 'schema/draft-1.json', says: 'the JSON Schema of a draft.' },
      ],
      'Onboarding, as Markdown': learning.tracks.map(({ slug, title, for: says }) => ({
        path: `onboarding/${slug}.md`,
        title,
        says,
      })),
      'Words and documents': [
        { path: 'glossary.md', title: 'Glossary', says: 'the terms of the guides.' },
        ...templates.map(({ name, blank }) => ({
          path: `templates/${name}.md`,
          title: blank.title,
          says: blank.summary,
        })),
      ],
    },
  });
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
