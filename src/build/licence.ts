/** A package of which something reaches the browser, with what that is. */
type Shipped = { readonly name: string; readonly what: string };

/** What others wrote and a build ships: scripts, and the fonts. */
export const SHIPPED: readonly Shipped[] = [
  { name: 'preact', what: 'draws checklists and everything that changes' },
  { name: 'nanostores', what: 'what several parts of a page know together' },
  { name: 'valibot', what: 'reads files that are opened' },
  { name: 'lean-qr', what: 'draws the QR code of a summary link' },
  { name: 'pagefind', what: 'search, with its index' },
  {
    name: '@fontsource-variable/ibm-plex-sans',
    what: 'the typeface of texts, IBM Plex Sans: its variable latin file as Fontsource packs it, unchanged',
  },
  {
    name: '@fontsource/ibm-plex-mono',
    what: 'the typeface of labels and numbers, IBM Plex Mono: its latin file of weight 500 as Fontsource packs it, unchanged',
  },
];

/** What a package says of itself in its `package.json`. */
export type PackageFacts = {
  readonly version: string;
  readonly license: string;
  readonly homepage?: string;
  readonly repository?: string | { readonly url: string };
};

/** Something that is shipped, with its licence. */
export type Licence = { readonly name: string; readonly says: readonly string[]; readonly text: string };

/** Where a package comes from: its repository, else its home page. */
function sourceOf({ repository, homepage }: PackageFacts): string | undefined {
  const url = typeof repository === 'string' ? `https://github.com/${repository}` : repository?.url;
  return url?.replace(/^git\+/, '').replace(/\.git$/, '') ?? homepage;
}

/** The licence of a package, with what of it is shipped, in which version, and where it comes from. */
export function licenceOf({ name, what }: Shipped, facts: PackageFacts, text: string): Licence {
  const source = sourceOf(facts);
  const from = source === undefined ? [] : [`From: ${source}`];
  return { name: `${name} ${facts.version}`, says: [`Here for: ${what}`, ...from, `Licence: ${facts.license}`], text };
}

/** Licences as one file: what is shipped at a glance, then each text under its name. */
export function licencesOf(licences: readonly Licence[]): string {
  const line = '='.repeat(72);
  const list = licences.map(({ name, says }) => [name, ...says.map((each) => `  ${each}`)].join('\n'));
  const texts = licences.map(({ name, text }) => `${name}\n${line}\n\n${text.replace(/\r\n/g, '\n').trim()}\n`);
  return [
    'What reaches your browser from this site, and where it comes from',
    line,
    '',
    list.join('\n\n'),
    '\n',
    texts.join('\n\n'),
  ].join('\n');
}
