import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { catalogueOf, checkLooks, checkSources, checkWords } from '../authoring/content/catalogue.ts';
import { ContentError } from '../authoring/content/fault.ts';
import { readText } from '../authoring/content/parse.ts';
import type { Content } from '../authoring/content/read.ts';
import { type TemplateFile, templateMarkdown } from '../authoring/content/template.ts';
import { outlineOf } from '../authoring/outline.ts';
import { packCatalogue } from '../domain/catalogue/packed-catalogue.ts';
import { catalogueMark } from '../share/code/catalogue-mark.ts';
import type { ContentSource } from './content-source.ts';
import { learningModule, learningModules } from './learning-module.ts';
import { type DevServer, renewOnChange } from './renew.ts';
import { templateHtml } from './template-html.ts';

/** The page of the key takeaway, which every page of the site links to. */
const TAKEAWAY = 'content/takeaway.mdx';
const NO_TAKEAWAY = 'Missing. Write it: title and lede between lines of ---, then what holds all practices together.';

/** A file of a template as its page needs it: its fields, its HTML, and what is taken away. */
async function published(file: TemplateFile) {
  return { ...file.meta, file: file.file, html: await templateHtml(file.body), markdown: templateMarkdown(file) };
}

const MODULES: Readonly<Record<string, (content: Content) => string | Promise<string>>> = {
  'virtual:catalogue': (content) =>
    `import { unpackCatalogue } from '/src/domain/catalogue/packed-catalogue.ts';
export const catalogue = unpackCatalogue(${JSON.stringify(packCatalogue(catalogueOf(content)))});
export const mark = ${JSON.stringify(catalogueMark(content.register.uid, content.register.ids))};
export const uid = ${JSON.stringify(content.register.uid)};`,
  'virtual:changes': (content) =>
    `import { catalogue } from 'virtual:catalogue';
import { changesOf } from '/src/domain/catalogue/change.ts';
export const changes = changesOf(${JSON.stringify(content.changes)}, catalogue.register);`,
  'virtual:sources': (content) => `export const sources = ${JSON.stringify(checkSources(content))};`,
  'virtual:checks': (content) => `export const checks = ${JSON.stringify(checkWords(content))};`,
  'virtual:looks': (content) => `export const looks = ${JSON.stringify(checkLooks(content))};`,
  'virtual:outline': ({ practices, references, glossary }) =>
    `export const outline = ${JSON.stringify(outlineOf(practices))};
export const references = ${JSON.stringify(references)};
export const glossary = ${JSON.stringify(glossary)};`,
  'virtual:templates': async ({ templates }) => {
    const all = templates.map(async ({ name, blank, filled }) => ({
      name,
      blank: await published(blank),
      filled: await published(filled),
    }));
    return `export const templates = ${JSON.stringify(await Promise.all(all))};`;
  },
  'virtual:parcelhub': ({ parcelHub, example }) =>
    `export const parcelHub = ${JSON.stringify(parcelHub)};
export const example = ${JSON.stringify(example)};`,
};

function moduleNames(content: Content): readonly string[] {
  return [...Object.keys(MODULES), ...learningModules(content)];
}

/**
 * Checks all content before anything is built, and offers it as modules. Islands may have `virtual:catalogue` (ids and
 * levels, for counting), `virtual:checks` (their words), `virtual:sources` (where they come from) and `virtual:changes` (what was added, reworded and retired,
 * when and why); pages, layouts and components besides `virtual:outline` (practices, sections and checks in reading
 * order, references, glossary), `virtual:templates` and `virtual:parcelhub`, which no browser is given. Those of
 * onboarding stand in learning-module.ts. In `astro dev`, whatever changes under `content/` renews them.
 */
export function catalogue(source: ContentSource): AstroIntegration {
  return {
    name: 'catalogue',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const root = fileURLToPath(config.root);
        const { register } = source.read(root);
        if (readText(root, TAKEAWAY) === undefined)
          throw new ContentError([{ file: TAKEAWAY, field: '', says: NO_TAKEAWAY }]);
        updateConfig({
          vite: {
            // Part of every key in the browser: read where nothing of the catalogue is loaded yet.
            define: { 'import.meta.env.CATALOGUE_MARK': JSON.stringify(catalogueMark(register.uid, register.ids)) },
            plugins: [
              {
                name: 'catalogue',
                resolveId: (id) => (moduleNames(source.content()).includes(id) ? `\0${id}` : undefined),
                load: (id) => {
                  if (!id.startsWith('\0virtual:')) return undefined;
                  const name = id.slice(1);
                  return MODULES[name]?.(source.content()) ?? learningModule(name, source.content());
                },
                configureServer: (server: DevServer) => {
                  const ids = moduleNames(source.content()).map((id) => `\0${id}`);
                  renewOnChange(server, join(root, 'content') + sep, ids, () => source.read(root));
                },
              },
            ],
          },
        });
      },
    },
  };
}
