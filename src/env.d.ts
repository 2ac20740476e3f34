interface ImportMetaEnv {
  /** What tells this catalogue from others, as codes carry it: nothing for the published one. */
  readonly CATALOGUE_MARK: string;
  /** Whether the site has packs. */
  readonly PACKS: boolean;
  /** What tells this catalogue from a newer one: its checks and their words. */
  readonly EDITION_PRINT: string;
  /** Whether this site keeps itself in browsers for when there is no connection. */
  readonly OFFLINE: boolean;
}

declare module 'virtual:kept-files' {
  export const base: string;
  /** What tells this build from any other. */
  export const build: string;
  export const edition: number;
  export const catalogue: string;
  /** The files that are held of it, each as `readKeptFile` reads it. */
  export const files: readonly string[];
}

declare namespace App {
  interface Locals {
    /** Where the author's words stand: set by whatever renders MDX, read by the components that authors name in it. */
    authored?: import('./components/guide/authored.ts').Authored;
  }
}

declare module 'virtual:catalogue' {
  /** Ids and levels of all checks, for counting. */
  export const catalogue: import('./domain/catalogue/catalogue.ts').Catalogue;
  /** What tells the codes of this catalogue from those of another: nothing for the published one. */
  export const mark: string;
  /** Name of this catalogue, which its files carry. */
  export const uid: string;
}

declare module 'virtual:sources' {
  /** The works that checks come from, by the checks' ids. */
  export const sources: Readonly<Record<string, import('./authoring/content/catalogue.ts').CheckSource>>;
}

declare module 'virtual:checks' {
  /** The words of all checks, by id. */
  export const checks: Readonly<Record<string, import('./domain/catalogue/check.ts').Check>>;
}

declare module 'virtual:looks' {
  /** Files, settings or commands that usually hold the evidence, by the ids of the checks that say so. */
  export const looks: Readonly<Record<string, string>>;
}

declare module 'virtual:outline' {
  /** Practices, sections and checks with their words and positions, in reading order. */
  export const outline: import('./authoring/outline.ts').Outline;
  /** All works that guides and checks cite, in the order of their file. */
  export const references: readonly import('./authoring/schema/reference.ts').Reference[];
  /** All terms of the glossary, in the order of their file. */
  export const glossary: readonly import('./authoring/schema/term.ts').Term[];
}

declare module 'virtual:look' {
  /** How the site presents itself. */
  export const look: import('./build/look.ts').ShownLook;
}

declare module 'virtual:packs' {
  /** The packs of the site, as their pages show them. */
  export const packs: readonly import('./authoring/pack/pack-catalogue.ts').ShownPack[];
  /** What they say of published checks, by id. */
  export const adjusted: import('./authoring/pack/with-packs.ts').PackedContent['adjusted'];
  /** Published checks that they do not ask. */
  export const unasked: import('./authoring/pack/with-packs.ts').PackedContent['unasked'];
}

declare module 'virtual:changes' {
  /** What was added, reworded and retired in the catalogue, newest first. */
  export const changes: readonly import('./domain/catalogue/change.ts').Change[];
}

declare module 'virtual:learning' {
  /** Steps and tracks, and the ids of everything that learners ever did or answered. */
  export const learning: import('./authoring/content/learning.ts').Learning;
}

declare module 'virtual:exercises' {
  /** The exercises as they are listed, in the order of their practices. */
  export const exercises: readonly import('./domain/learning/exercise.ts').Exercise[];
}

declare module 'virtual:questions' {
  /** By slug of a practice: fetches its questions. */
  export const questionsOf: Readonly<
    Record<string, () => Promise<readonly import('./domain/learning/question.ts').Question[]>>
  >;
}

declare module 'virtual:templates' {
  /** One file of a template: its fields, its HTML, and the Markdown that is taken away. */
  type TemplatePaper = import('./authoring/schema/template.ts').TemplateMeta & {
    readonly file: string;
    readonly html: string;
    readonly markdown: string;
  };
  /** Documents to take away, by name. */
  export const templates: readonly {
    readonly name: string;
    readonly blank: TemplatePaper;
    /** Absent for that of a pack. */
    readonly filled?: TemplatePaper;
    /** Title of the pack that it is of; absent for a published one. */
    readonly pack?: string;
  }[];
}

declare module 'virtual:parcelhub' {
  /** The example system. */
  export const parcelHub: import('./authoring/schema/parcelhub.ts').ParcelHub | undefined;
  /** That system as someone has assessed it. */
  export const example: import('./authoring/schema/example.ts').Example | undefined;
}

declare module 'virtual:publication' {
  /** What the checker is published with. */
  export const publication: import('./checker/run.ts').Publication;
}
