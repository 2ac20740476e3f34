import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { catalogueOf, checkLooks, checkSources, checkWords } from '../authoring/content/catalogue.ts';
import { ContentError } from '../authoring/content/fault.ts';
import { readText } from '../authoring/content/parse.ts';
import { type TemplateFile, templateMarkdown } from '../authoring/content/template.ts';
import { outlineOf } from '../authoring/outline.ts';
import { packCataloguePractices, packRegisters, shownPacks } from '../authoring/pack/pack-catalogue.ts';
import { packPractices } from '../authoring/pack/pack-source.ts';
import { allChanges, type PackedContent } from '../authoring/pack/with-packs.ts';
import { packCatalogue } from '../domain/catalogue/packed-catalogue.ts';
import { catalogueMark } from '../share/code/catalogue-mark.ts';
import type { ContentSource } from './content-source.ts';
import { learningModule, learningModules } from './learning-module.ts';
import { shownLook } from './look.ts';
import { writePackGuides } from './pack-guide.ts';
import { type DevServer, renewOnChange } from './renew.ts';
import { templateHtml } from './template-html.ts';

/** The page of the key takeaway, which every page of the site links to. */
const TAKEAWAY = 'content/takeaway.mdx';
const NO_TAKEAWAY = 'Missing. Write it: title and lede between lines of ---, then what holds all practices together.';

/** A file of a template as its page needs it: its fields, its HTML, and what is taken away. */
async function papered(file: TemplateFile) {
  return { ...file.meta, file: file.file, html: await templateHtml(file.body), markdown: templateMarkdown(file) };
}

/** All practices of a content and of its packs, for what is asked by id. */
function everything({ practices, packs, unasked }: PackedContent) {
  const notAsked = {
    sections: [{ checks: unasked.map(({ check }) => check) }],
  } as unknown as PackedContent['practices'][number];
  return [...practices, ...packs.flatMap(packPractices), notAsked];
}

/** What is added to the published catalogue where the site has packs: one without them pays for none of it. */
function packed({ packs }: PackedContent): string {
  if (packs.length === 0) return 'export const catalogue = core;';
  const practices = JSON.stringify(packCataloguePractices(packs));
  const registers = JSON.stringify(packRegisters(packs));
  return `export const catalogue = { ...core, practices: [...core.practices, ...${practices}], packs: ${registers} };`;
}

const MODULES: Readonly<Record<string, (content: PackedContent) => string | Promise<string>>> = {
  'virtual:catalogue': (content) =>
    `import { unpackCatalogue } from '/src/domain/catalogue/packed-catalogue.ts';
const core = unpackCatalogue(${JSON.stringify(packCatalogue(catalogueOf(content)))});
${packed(content)}
export const mark = ${JSON.stringify(catalogueMark(content.register.uid, content.register.ids))};
export const uid = ${JSON.stringify(content.register.uid)};`,
  'virtual:changes': (content) =>
    `import { catalogue } from 'virtual:catalogue';
import { changesOf } from '/src/domain/catalogue/change.ts';
export const changes = changesOf(${JSON.stringify(allChanges(content))}, catalogue.register);`,
  'virtual:sources': (content) =>
    `export const sources = ${JSON.stringify(checkSources({ ...content, practices: everything(content) }))};`,
  'virtual:checks': (content) =>
    `export const checks = ${JSON.stringify(checkWords({ practices: everything(content) }))};`,
  'virtual:looks': (content) =>
    `export const looks = ${JSON.stringify(checkLooks({ practices: everything(content) }))};`,
  'virtual:outline': ({ practices, references, glossary }) =>
    `export const outline = ${JSON.stringify(outlineOf(practices))};
export const references = ${JSON.stringify(references)};
export const glossary = ${JSON.stringify(glossary)};`,
  'virtual:packs': (content) =>
    `export const packs = ${JSON.stringify(shownPacks(content))};
export const adjusted = ${JSON.stringify(content.adjusted)};
export const unasked = ${JSON.stringify(content.unasked)};`,
  'virtual:look': ({ look }) => `export const look = ${JSON.stringify(shownLook(look))};`,
  'virtual:templates': async ({ templates, packs }) => {
    const all = [
      ...templates.map(async ({ name, blank, filled }) => ({
        name,
        blank: await papered(blank),
        filled: await papered(filled),
      })),
      ...packs.flatMap((pack) =>
        pack.templates.map(async ({ name, blank }) => ({ name, blank: await papered(blank), pack: pack.meta.title })),
      ),
    ];
    return `export const templates = ${JSON.stringify(await Promise.all(all))};`;
  },
  'virtual:parcelhub': ({ parcelHub, example }) =>
    `export const parcelHub = ${JSON.stringify(parcelHub)};
export const example = ${JSON.stringify(example)};`,
};

function moduleNames(content: PackedContent): readonly string[] {
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
        const { register, packs } = source.read(root);
        writePackGuides(root, packs);
        if (readText(root, TAKEAWAY) === undefined)
          throw new ContentError([{ file: TAKEAWAY, field: '', says: NO_TAKEAWAY }]);
        updateConfig({
          vite: {
            // Part of every key in the browser: read where nothing of the catalogue is loaded yet.
            define: {
              'import.meta.env.CATALOGUE_MARK': JSON.stringify(catalogueMark(register.uid, register.ids)),
              // What packs need in the browser is not in the scripts of a site without them.
              'import.meta.env.PACKS': JSON.stringify(packs.length > 0),
            },
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
                  const read = () => writePackGuides(root, source.read(root).packs);
                  renewOnChange(server, join(root, 'content') + sep, ids, read);
                  for (const { folder } of source.content().packs)
                    renewOnChange(server, resolve(folder) + sep, ids, read);
                },
              },
            ],
          },
        });
      },
    },
  };
}
