import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type TemplateMeta, templateSchema } from '../schema/template.ts';
import type { ContentFault } from './fault.ts';
import { parseFront, readText } from './parse.ts';

/** One of the two files of a template. */
export type TemplateFile = {
  readonly file: string;
  readonly meta: TemplateMeta;
  /** The Markdown below the front matter. */
  readonly body: string;
};

/** A document to take away: blank, and filled in for ParcelHub. */
export type Template = {
  /** Permanent; the last part of its address, and what a check names. */
  readonly name: string;
  readonly blank: TemplateFile;
  readonly filled: TemplateFile;
};

const TEMPLATES = 'content/templates';

const FILE = /^([a-z0-9]+(?:-[a-z0-9]+)*)(?:\.parcelhub)?\.md$/;

/** The file that a name has blank or filled in. */
export function templateFile(name: string, filled: boolean): string {
  return `${TEMPLATES}/${name}${filled ? '.parcelhub' : ''}.md`;
}

/** What is taken away: the document with its title, and without the fields that the site needs. */
export function templateMarkdown({ meta, body }: Pick<TemplateFile, 'meta' | 'body'>): string {
  return `# ${meta.title}\n\n${body.trim()}\n`;
}

function filesIn(root: string): readonly string[] {
  try {
    return readdirSync(join(root, TEMPLATES)).sort();
  } catch {
    return [];
  }
}

/** All templates under a root folder, by name; a folder without any has none. */
export function readTemplates(root: string): {
  readonly templates: readonly Template[];
  readonly faults: readonly ContentFault[];
} {
  const faults: ContentFault[] = [];
  const files = filesIn(root);
  for (const file of files.filter((each) => !FILE.test(each))) {
    const says =
      'Not a template. Call it by lower-case words joined by hyphens: slo.md, and slo.parcelhub.md beside it.';
    faults.push({ file: `${TEMPLATES}/${file}`, field: '', says });
  }
  const read = (file: string, missing: string): TemplateFile | undefined => {
    const text = readText(root, file);
    if (text === undefined) {
      faults.push({ file, field: '', says: missing });
      return undefined;
    }
    const { value, faults: found } = parseFront(file, templateSchema, text, 'a template');
    faults.push(...found);
    return value && { file, ...value };
  };
  const names = new Set(files.flatMap((file) => FILE.exec(file)?.[1] ?? []));
  const templates = [...names].flatMap((name): Template[] => {
    const blank = read(templateFile(name, false), 'Missing. Add the blank that ParcelHub has filled in.');
    const filled = read(templateFile(name, true), 'Missing. Fill the blank in for ParcelHub.');
    return blank && filled ? [{ name, blank, filled }] : [];
  });
  return { templates, faults };
}
