declare module 'virtual:catalogue' {
  /** Ids and levels of all checks, for counting. */
  export const catalogue: import('./domain/catalogue/catalogue.ts').Catalogue;
}

declare module 'virtual:checks' {
  /** The words of all checks, by id. */
  export const checks: Readonly<Record<string, import('./domain/catalogue/check.ts').Check>>;
}

declare module 'virtual:changes' {
  /** What was added, reworded and retired in the catalogue, newest first. */
  export const changes: readonly import('./domain/catalogue/change.ts').Change[];
}
