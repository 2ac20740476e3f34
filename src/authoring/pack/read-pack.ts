import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ChangeEntry } from '../../domain/catalogue/change.ts';
import { packId, plainId } from '../../domain/pack/pack-name.ts';
import type { ContentFault } from '../content/fault.ts';
import { type Parsed, parseFront, readText, readYaml } from '../content/parse.ts';
import type { Content, PracticeSource } from '../content/read.ts';
import { outlineSections } from '../outline.ts';
import { changesSchema } from '../schema/change.ts';
import { type ChecklistFile, checklistSchema } from '../schema/checklist.ts';
import { guideSchema } from '../schema/guide.ts';
import { adjustSchema, packSchema, packSectionsSchema, wasSchema } from '../schema/pack.ts';
import { referencesSchema } from '../schema/reference.ts';
import { type RegisterFile, registerSchema } from '../schema/register.ts';
import { glossarySchema } from '../schema/term.ts';
import { identifier } from '../schema/text.ts';
import { refusedInMdx } from './mdx-guard.ts';
import { ADDED, type PackRead, type PackSource } from './pack-source.ts';
import { readPackLearning } from './read-pack-learning.ts';
import { readPackTemplates } from './read-pack-template.ts';
import { scopedBody } from './scoped-body.ts';

export const PACK_FILE = 'pack.yaml';
export const PACK_REGISTER = 'register.json';
export const PACK_CHANGES = 'changes.yaml';
export const PACK_SECTIONS = 'sections.yaml';
export const PACK_ADJUST = 'adjust.yaml';
export const PACK_WAS = 'was.yaml';
const PRACTICES = 'practices';

const NO_PACK = 'Missing. npm run pack -- new FOLDER begins a pack.';
const NOT_REGISTERED = 'Missing. npm run pack -- register FOLDER writes it.';
const EMPTY: RegisterFile = { uid: '', seal: '', ids: [], statements: {} };

function folders(root: string): readonly string[] {
  try {
    const entries = readdirSync(join(root, PRACTICES), { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  } catch {
    return [];
  }
}

/** The line of a file on which what follows its front matter begins. */
function bodyLine(text: string, body: string): number {
  return text.slice(0, text.length - body.length).split('\n').length;
}

/** What a pack has of its own, by the ids that it writes. */
type Own = { readonly works: ReadonlySet<string>; readonly templates: ReadonlySet<string> };

/** Checks with the ids that they have outside of the pack, and so the works and templates that they name. */
function renamed<
  Check extends { readonly id: string; readonly reference: string; readonly template?: string | undefined },
>(checks: readonly Check[], key: string, { works, templates }: Own): readonly Check[] {
  return checks.map((check) => ({
    ...check,
    id: packId(key, check.id),
    reference: works.has(check.reference) ? packId(key, check.reference) : check.reference,
    ...(templates.has(check.template ?? '') ? { template: packId(key, check.template ?? '') } : {}),
  }));
}

function renamedChanges(changes: readonly ChangeEntry[], key: string): readonly ChangeEntry[] {
  return changes.map((change) => ({
    ...change,
    added: change.added.map((id) => packId(key, id)),
    reworded: change.reworded.map((each) => ({ ...each, id: packId(key, each.id) })),
    retired: change.retired.map((each) => ({ ...each, id: packId(key, each.id) })),
  }));
}

/**
 * Reads a pack for a content, of which it needs the practices. `letter` stands before the numbers of its own. What a file
 * with a fault says is left out; the faults say why, with the pack’s folder before the file.
 */
export function readPack(folder: string, core: Pick<Content, 'practices'>, letter: string): PackRead {
  const faults: ContentFault[] = [];
  const take = <Value>(parsed: Parsed<Value>) => {
    faults.push(...parsed.faults);
    return parsed.value;
  };
  const there = (file: string) => readText(folder, file) !== undefined;
  const named = () => faults.map((fault) => ({ ...fault, file: `${folder.replace(/\/$/, '')}/${fault.file}` }));
  const meta = take(readYaml(folder, PACK_FILE, packSchema, NO_PACK));
  if (meta === undefined) return { pack: undefined, faults: named() };
  const { key } = meta;
  const references = there('references.yaml')
    ? (take(readYaml(folder, 'references.yaml', referencesSchema)) ?? [])
    : [];
  const glossary = there('glossary.yaml') ? (take(readYaml(folder, 'glossary.yaml', glossarySchema)) ?? []) : [];
  const works = new Set(references.map(({ id }) => id));
  const terms = new Set(glossary.map(({ id }) => id));
  const siblings = folders(folder);
  const { templates, faults: wrong } = readPackTemplates(folder, key, (slug) =>
    siblings.includes(slug) ? packId(key, slug) : slug,
  );
  faults.push(...wrong);
  const own = { works, templates: new Set(templates.map(({ name }) => plainId(name))) };
  const practices: PracticeSource[] = [];
  for (const name of siblings) {
    const guideFile = `${PRACTICES}/${name}/guide.mdx`;
    const checklistFile = `${PRACTICES}/${name}/checks.yaml`;
    const good = identifier.safeParse(name);
    if (!good.success)
      faults.push({ file: `${PRACTICES}/${name}`, field: '', says: good.error.issues[0]?.message ?? '' });
    if (name === ADDED)
      faults.push({ file: `${PRACTICES}/${name}`, field: '', says: `"${ADDED}" is taken. Choose another name.` });
    const text = readText(folder, guideFile);
    if (text === undefined)
      faults.push({ file: guideFile, field: '', says: 'Missing. Add the guide of this practice.' });
    const guide = text === undefined ? undefined : take(parseFront(guideFile, guideSchema, text, 'a guide'));
    const checklist = take(readYaml(folder, checklistFile, checklistSchema));
    if (text === undefined || guide === undefined || checklist === undefined) continue;
    for (const { line, says } of refusedInMdx(guide.body, bodyLine(text, guide.body)))
      faults.push({ file: guideFile, field: `line ${line}`, says });
    const body = scopedBody(guide.body, key, { works, terms, siblings, templates: own.templates });
    const sections = checklist.sections.map((section) => ({
      ...section,
      checks: [...renamed(section.checks, key, own)],
    }));
    practices.push({
      slug: packId(key, name),
      ...{ guideFile, checklistFile, ...guide, body },
      sections: outlineSections(`${letter}${guide.meta.number}`, sections),
    });
  }
  practices.sort((a, b) => a.meta.number - b.meta.number);
  const entries = there(PACK_SECTIONS) ? (take(readYaml(folder, PACK_SECTIONS, packSectionsSchema)) ?? []) : [];
  const additions = entries.map(({ in: target, checks }) => {
    const [practice = '', section = ''] = target.split('/');
    return { practice, section, checks: renamed(checks, key, own) };
  });
  const titleOf = (practice: string, section: string) =>
    core.practices.find(({ slug }) => slug === practice)?.sections.find(({ id }) => id === section)?.title ?? section;
  const sections: ChecklistFile['sections'] = additions.map(({ practice, section, checks }) => ({
    id: `${practice}--${section}`,
    title: titleOf(practice, section),
    checks: [...checks],
  }));
  const today = core.practices[0]?.meta.revised ?? '2026-01-01';
  const added: PracticeSource | undefined =
    sections.length === 0
      ? undefined
      : {
          slug: packId(key, ADDED),
          guideFile: PACK_SECTIONS,
          checklistFile: PACK_SECTIONS,
          meta: {
            number: 0,
            title: `${meta.title}, in the guides`,
            motto: meta.says ?? `What ${meta.title} asks besides.`,
            lede: meta.says ?? `What ${meta.title} asks besides, in the sections of the published guides.`,
            revised: today,
          },
          // As a guide would have it: its headings and its checklists.
          body: sections.map(({ id, title }) => `## ${title}\n\n<Checklist section="${id}" />\n`).join('\n'),
          sections: outlineSections(letter, sections),
        };
  const learning = readPackLearning(folder, key, {
    ...own,
    practices: siblings,
    checks: new Set(
      [...practices, ...(added ? [added] : [])].flatMap((practice) =>
        practice.sections.flatMap(({ checks }) => checks.map(({ id }) => id)),
      ),
    ),
  });
  faults.push(...learning.faults);
  const pack: PackSource = {
    ...{ folder, letter, meta, practices, added },
    additions: additions.map(({ practice, section, checks }) => ({
      practice,
      section,
      checks: checks.map(({ id }) => id),
    })),
    adjustments: there(PACK_ADJUST) ? (take(readYaml(folder, PACK_ADJUST, adjustSchema)) ?? []) : [],
    references: references.map((work) => ({ ...work, id: packId(key, work.id) })),
    glossary: glossary.map((term) => ({ ...term, id: packId(key, term.id) })),
    templates,
    was: Object.fromEntries(
      Object.entries(there(PACK_WAS) ? (take(readYaml(folder, PACK_WAS, wasSchema)) ?? {}) : {}).map(([old, id]) => [
        old,
        packId(key, id),
      ]),
    ),
    learning: learning.learning,
    changes: renamedChanges(take(readYaml(folder, PACK_CHANGES, changesSchema, NOT_REGISTERED)) ?? [], key),
    register: take(readYaml(folder, PACK_REGISTER, registerSchema, NOT_REGISTERED)) ?? EMPTY,
  };
  return { pack, faults: named() };
}
