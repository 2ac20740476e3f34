import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ChangeEntry } from '../../domain/catalogue/change.ts';
import { type OutlineSection, outlineSections } from '../outline.ts';
import { changesSchema } from '../schema/change.ts';
import { checklistSchema } from '../schema/checklist.ts';
import { type Example, exampleSchema } from '../schema/example.ts';
import { type GuideMeta, guideSchema } from '../schema/guide.ts';
import { type ParcelHub, parcelHubSchema } from '../schema/parcelhub.ts';
import { type Reference, referencesSchema } from '../schema/reference.ts';
import { type RegisterFile, registerSchema } from '../schema/register.ts';
import { glossarySchema, type Term } from '../schema/term.ts';
import type { ContentFault } from './fault.ts';
import { parseFront, readText, readYaml } from './parse.ts';
import { type LearningSource, readLearning } from './read-learning.ts';
import { readTemplates, type Template } from './template.ts';

/** One practice as its two files say it. */
export type PracticeSource = {
  readonly slug: string;
  readonly guideFile: string;
  readonly checklistFile: string;
  readonly meta: GuideMeta;
  /** The MDX below the front matter. */
  readonly body: string;
  readonly sections: readonly OutlineSection[];
};

/** Everything under `content/`, each file valid by itself. */
export type Content = {
  readonly practices: readonly PracticeSource[];
  readonly references: readonly Reference[];
  readonly glossary: readonly Term[];
  readonly register: RegisterFile;
  /** What changed in the catalogue, newest first. */
  readonly changes: readonly ChangeEntry[];
  /** What newcomers do and answer. */
  readonly learning: LearningSource;
  /** Documents to take away, by name. */
  readonly templates: readonly Template[];
  /** The example system, where there is one. */
  readonly parcelHub: ParcelHub | undefined;
  /** That system as someone has assessed it, where there is one. */
  readonly example: Example | undefined;
};

export const REGISTER_FILE = 'content/register.json';
export const REFERENCES_FILE = 'content/references.yaml';
export const GLOSSARY_FILE = 'content/glossary.yaml';
export const CHANGES_FILE = 'content/changes.yaml';
export const PARCELHUB_FILE = 'content/parcelhub.yaml';
export const EXAMPLE_FILE = 'content/parcelhub-summary.yaml';
const PRACTICES = 'content/practices';

/** Said where a file is missing that a first register brings along. */
const NOT_BEGUN =
  'Missing. Restore it from version control; for a content of your own, npm run register -- --first writes it.';

function slugs(root: string): readonly string[] {
  try {
    const entries = readdirSync(join(root, PRACTICES), { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  } catch {
    return [];
  }
}

/** Reads all content under a root folder. What a file with a fault says is left out of `content`; the faults say why. */
export function readContent(root: string): { readonly content: Content; readonly faults: readonly ContentFault[] } {
  const faults: ContentFault[] = [];
  const practices: PracticeSource[] = [];
  const take = <Value>(parsed: { readonly value: Value | undefined; readonly faults: readonly ContentFault[] }) => {
    faults.push(...parsed.faults);
    return parsed.value;
  };
  const folders = slugs(root);
  if (folders.length === 0) {
    const says = 'No practices. Add a folder with guide.mdx and checks.yaml for each.';
    faults.push({ file: PRACTICES, field: '', says });
  }
  for (const slug of folders) {
    const guideFile = `${PRACTICES}/${slug}/guide.mdx`;
    const checklistFile = `${PRACTICES}/${slug}/checks.yaml`;
    const text = readText(root, guideFile);
    if (text === undefined)
      faults.push({ file: guideFile, field: '', says: 'Missing. Add the guide of this practice.' });
    const guide = text === undefined ? undefined : take(parseFront(guideFile, guideSchema, text, 'a guide'));
    const checklist = take(readYaml(root, checklistFile, checklistSchema));
    if (guide && checklist) {
      const sections = outlineSections(guide.meta.number, checklist.sections);
      practices.push({ slug, guideFile, checklistFile, ...guide, sections });
    }
  }
  practices.sort((a, b) => a.meta.number - b.meta.number);
  const references = take(readYaml(root, REFERENCES_FILE, referencesSchema)) ?? [];
  const glossary = take(readYaml(root, GLOSSARY_FILE, glossarySchema)) ?? [];
  const register = take(readYaml(root, REGISTER_FILE, registerSchema, NOT_BEGUN)) ?? {
    uid: '',
    seal: '',
    ids: [],
    statements: {},
  };
  const changes = take(readYaml(root, CHANGES_FILE, changesSchema, NOT_BEGUN)) ?? [];
  const { templates, faults: templateFaults } = readTemplates(root);
  faults.push(...templateFaults);
  const there = (file: string) => readText(root, file) !== undefined;
  const parcelHub = there(PARCELHUB_FILE) ? take(readYaml(root, PARCELHUB_FILE, parcelHubSchema)) : undefined;
  const example = there(EXAMPLE_FILE) ? take(readYaml(root, EXAMPLE_FILE, exampleSchema)) : undefined;
  const order = practices.map(({ slug }) => slug);
  const learning = readLearning(root, [...order, ...folders.filter((slug) => !order.includes(slug))]);
  faults.push(...learning.faults);
  const content = { practices, references, glossary, register, changes, templates, parcelHub, example };
  return { content: { ...content, learning: learning.value }, faults };
}
