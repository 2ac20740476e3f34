import type { ContentFault } from '../content/fault.ts';
import { locatedChecks } from '../content/located.ts';
import type { Content, PracticeSource } from '../content/read.ts';
import { type Template, type TemplateFile, templateFile } from '../content/template.ts';
import { mentions, withoutCode } from '../prose/mention.ts';

const HEADING = /^#{1,6} .*$/gm;
const HTML = /<[a-z/!][^>\n]*>/i;

const headings = (body: string) => withoutCode(body).match(HEADING) ?? [];

/** What one file says that cannot be taken away, or not be shown below a title. */
function auditFile({ file, body }: TemplateFile): readonly ContentFault[] {
  const html = HTML.exec(withoutCode(body))?.[0];
  const tag = html && {
    file,
    field: html,
    says: 'HTML, which stays behind as text when the file is taken away. Write plain Markdown; put it in code if it is meant as text.',
  };
  const titles = headings(body).filter((heading) => heading.startsWith('# '));
  const links = mentions(body).filter(({ kind, target }) => kind === 'link' && !/^https?:/.test(target));
  return [
    ...(tag ? [tag] : []),
    ...titles.map((field) => ({ file, field, says: 'The title is in the front matter. Begin headings at ##.' })),
    ...links.map(({ target }) => ({
      file,
      field: `link ${target}`,
      says: 'Leads nowhere once the file is taken away. Write the address whole, with https://, or the name alone.',
    })),
  ];
}

/** Where a file says it is explained must be a section of a guide. */
function auditPlace({ file, meta }: TemplateFile, practices: readonly PracticeSource[]): readonly ContentFault[] {
  const practice = practices.find(({ slug }) => slug === meta.guide);
  if (practice === undefined) {
    const says = `No practice "${meta.guide}". Name one of: ${practices.map(({ slug }) => slug).join(', ')}.`;
    return [{ file, field: 'guide', says }];
  }
  const known = practice.sections.map(({ id }) => id);
  if (known.includes(meta.section)) return [];
  return [{ file, field: 'section', says: `No section "${meta.section}". Its sections are: ${known.join(', ')}.` }];
}

/** The blank and the filled file must be one document. */
function auditPair({ blank, filled }: Template): readonly ContentFault[] {
  const { file } = filled;
  const [wanted, found] = [headings(blank.body), headings(filled.body)];
  const i = Array.from({ length: Math.max(wanted.length, found.length) }, (_, at) => at).find(
    (at) => wanted[at] !== found[at],
  );
  const differs = i === undefined ? [] : [{ file, field: found[i] ?? 'end', says: headingFault(blank, wanted[i]) }];
  const moved = (['guide', 'section', 'minutes'] as const).filter((field) => blank.meta[field] !== filled.meta[field]);
  return [
    ...differs,
    ...moved.map((field) => ({
      file,
      field,
      says: `Not that of the blank. Write ${field}: ${blank.meta[field]}, or change it in ${blank.file}.`,
    })),
  ];
}

function headingFault(blank: TemplateFile, wanted: string | undefined): string {
  if (wanted === undefined) return `A heading that the blank lacks. Take it out, or add it to ${blank.file}.`;
  return `The blank has "${wanted}" here. Both files have the same headings in the same order: mend this one or ${blank.file}.`;
}

/** A template that a check names must be there. */
function auditNames({ practices, templates }: Content): readonly ContentFault[] {
  const known = templates.map(({ name }) => name);
  return practices.flatMap(locatedChecks).flatMap(({ check: { template }, file, field }): ContentFault[] => {
    if (template === undefined || known.includes(template)) return [];
    const says = `Unknown template "${template}". Add ${templateFile(template, false)} and its ParcelHub version, or name one that is there.`;
    return [{ file, field: `${field}.template`, says }];
  });
}

/** Faults of templates: blank and filled in they are one document, explained by a guide, and plain enough to be taken away. */
export function auditTemplates(content: Content): readonly ContentFault[] {
  const { practices, templates } = content;
  return [
    ...templates.flatMap((template) => [
      ...[template.blank, template.filled].flatMap((file) => [...auditFile(file), ...auditPlace(file, practices)]),
      ...auditPair(template),
    ]),
    ...auditNames(content),
  ];
}
