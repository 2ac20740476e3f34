/**
 * A folder of code and what it may import: a house (`domain`) or a wing of it (`domain/tally`) by its path under `src/`,
 * packages by name. Itself always.
 */
export type Room = {
  readonly folder: string;
  readonly folders: readonly string[];
  readonly packages: readonly string[];
};

const room = (folder: string, folders: readonly string[], packages: readonly string[] = []): Room => ({
  folder,
  folders,
  packages,
});

/** Wings of the domain, each with those below it: arrows go one way. */
const BASE = ['domain/base'];
const CATALOGUE = [...BASE, 'domain/catalogue', 'domain/pack'];
const COUNTED = [...CATALOGUE, 'domain/tally'];
const PLANNED = [...COUNTED, 'domain/plan'];
const ASSESSED = [...PLANNED, 'domain/assessment'];
const DOMAIN = [
  ...ASSESSED,
  ...['frame', 'filter', 'compare', 'team', 'review', 'checker', 'draft', 'tool', 'learning', 'offline'].map(
    (wing) => `domain/${wing}`,
  ),
];

const CODE = ['share/byte', 'share/code'];
const SHARE = [...CODE, 'share/roster', 'share/file', 'share/draft', 'share/export', 'share/learning'];

/** What storage may know: keys name facts of assessments and of learners. */
const KEPT = [...ASSESSED, 'domain/learning'];
const STORED = [...KEPT, 'state/storage'];
const STATE = ['storage', 'workspace', 'plan', 'review', 'draft', 'shelf', 'learner', 'copy'].map(
  (wing) => `state/${wing}`,
);

/** What every room of the browser may use below its own floor. */
const BROWSER = [...DOMAIN, ...SHARE, 'state/browser'];
const PREACT = ['preact', 'nanostores'];
/** Parts of pages, each with those before it below. */
const PARTS = ['own', 'term', 'check', 'arrival', 'learning', 'draft', 'file', 'link', 'plan', 'milestone', 'news'].map(
  (part) => `islands/${part}`,
);
const BELOW_PARTS = [...BROWSER, 'islands/status', 'islands/wake', 'islands/ui'];
const BELOW_PAGES = [...BELOW_PARTS, 'islands/offline', ...PARTS];
const PAGES = [
  'guide',
  'assess',
  'summary',
  'compare',
  'team',
  'assessments',
  'storage',
  'home',
  'onboarding',
  'question',
  'mentor',
];

const FIGURE = ['geometry', 'sheet', 'plot'].map((part) => `figure/${part}`);
const KINDS = ['bars', 'boxes', 'chain', 'curve', 'dock', 'journey', 'staircase', 'timeline', 'route'];

/** Figures that tools draw again as numbers change: their layouts and their drawings, and no Astro. */
const REDRAWN = [...FIGURE, ...['chain', 'curve', 'staircase'].map((kind) => `figure/${kind}`)];

const NODE = ['node'];
const WRITTEN = ['authoring/prose', 'authoring/register', 'authoring/schema'];

/** Who may import whom. The linter holds it: `npm run rooms` writes it into `biome.rooms.json`. */
export const ROOMS: readonly Room[] = [
  room('domain/base', []),
  room('domain/pack', BASE),
  room('domain/catalogue', [...BASE, 'domain/pack']),
  room('domain/tally', CATALOGUE),
  room('domain/frame', COUNTED),
  room('domain/filter', COUNTED),
  room('domain/plan', COUNTED),
  room('domain/assessment', PLANNED),
  room('domain/compare', ASSESSED),
  room('domain/team', [...ASSESSED, 'domain/compare']),
  room('domain/checker', [...ASSESSED, 'domain/compare']),
  room('domain/draft', ASSESSED),
  room('domain/review', [...ASSESSED, 'domain/compare']),
  room('domain/tool', BASE),
  room('domain/learning', BASE),
  room('domain/offline', []),

  room('share/byte', []),
  room('share/code', [...DOMAIN, 'share/byte']),
  room('share/roster', [...DOMAIN, ...CODE, 'share/file']),
  room('share/file', [...DOMAIN, ...CODE], ['valibot']),
  room('share/draft', [...DOMAIN, 'share/file'], ['valibot']),
  room('share/export', [...DOMAIN, ...CODE]),
  room('share/checker', [...DOMAIN, 'share/export']),
  room('share/learning', [...DOMAIN, ...CODE]),

  room('state/storage', KEPT, ['nanostores']),
  room('state/workspace', STORED, ['nanostores']),
  room('state/plan', [...STORED, 'state/workspace'], ['nanostores']),
  room('state/draft', [...STORED, 'domain/draft', 'state/workspace'], ['nanostores']),
  room('state/review', [...STORED, 'domain/review', 'state/workspace'], ['nanostores']),
  room('state/shelf', [...STORED, 'state/workspace', 'state/plan'], ['nanostores']),
  room('state/learner', [...STORED, 'state/workspace'], ['nanostores']),
  room('state/copy', [...STORED, 'state/workspace']),
  room('state/browser', [...KEPT, 'domain/draft', 'domain/offline', 'worker', ...STATE], ['nanostores', 'virtual']),

  room('islands/status', ['state/browser'], ['nanostores']),
  room('islands/offline', [...BROWSER, 'islands/status', 'islands/ui']),
  room('islands/page', [...BROWSER, 'islands/status', 'islands/shell']),
  room('islands/wake', BROWSER, PREACT),
  room('islands/ui', [...BROWSER, 'islands/status', 'islands/wake'], [...PREACT, 'virtual']),
  room('islands/address', []),
  room('islands/key', ['state/browser'], PREACT),
  room('islands/panel', [...BELOW_PARTS, 'islands/key', ...PARTS], [...PREACT, 'virtual']),
  room('islands/count', [...BELOW_PARTS, ...PARTS], [...PREACT, 'virtual']),
  room('islands/shell', [...BELOW_PARTS, ...PARTS, 'islands/panel', 'islands/count'], PREACT),
  ...PARTS.map((part, i) =>
    room(part, [...BELOW_PARTS, ...PARTS.slice(0, i)], [...PREACT, 'virtual', 'learning', 'lean-qr']),
  ),
  room('islands/stage', [...BELOW_PAGES, 'islands/key', 'islands/panel'], [...PREACT, 'virtual']),
  room('islands/review', [...BELOW_PAGES, 'islands/stage'], [...PREACT, 'virtual']),
  room('islands/confirm', [...BELOW_PAGES, 'islands/stage'], [...PREACT, 'virtual']),
  ...PAGES.map((page) =>
    room(
      `islands/${page}`,
      [
        ...BELOW_PAGES,
        'islands/address',
        'islands/shell',
        'islands/count',
        'islands/stage',
        'islands/review',
        'islands/confirm',
      ],
      [...PREACT, 'virtual', 'learning'],
    ),
  ),
  room('islands/tool', [...BELOW_PARTS, 'islands/shell', ...REDRAWN], PREACT),

  room('authoring/schema', [...DOMAIN, 'authoring/prose', 'authoring/register'], ['astro']),
  room('authoring/prose', DOMAIN, NODE),
  room('authoring/register', DOMAIN, NODE),
  room('authoring/content', [...DOMAIN, ...WRITTEN], ['astro', 'yaml', ...NODE]),
  room('authoring/twin', [...DOMAIN, 'authoring/schema', 'authoring/prose'], ['astro']),
  room('authoring/audit', [...DOMAIN, ...WRITTEN, 'authoring/content'], NODE),
  room('authoring/pack', [...DOMAIN, ...WRITTEN, 'authoring/content', 'authoring/audit', 'authoring'], NODE),
  room('figure/geometry', []),
  room('figure/sheet', ['domain/base', 'figure/geometry'], ['preact']),
  room('figure/plot', ['domain/base', 'figure/geometry', 'figure/sheet'], ['preact']),
  ...KINDS.map((kind) =>
    room(`figure/${kind}`, [...CATALOGUE, 'domain/tool', ...FIGURE], ['astro', 'outline', 'preact']),
  ),

  // Houses without wings of their own, or as a whole.
  room('build', ['domain', 'share', 'authoring'], ['astro', 'yaml', ...NODE]),
  // One file for CI, of what the browser has too: never the browser's own rooms.
  room('checker', ['domain', 'share'], NODE),
  // One file too, and all that touches the browser's caches: never what a reader stored.
  room('worker', ['domain']),
  room('components', ['domain', 'authoring', 'figure', 'islands'], ['astro', 'outline', 'learning', 'virtual']),
  room(
    'layouts',
    ['domain', 'share', 'authoring', 'figure', 'components', 'islands', 'styles'],
    ['astro', 'outline', 'learning', 'virtual'],
  ),
  room(
    'pages',
    ['domain', 'share', 'authoring', 'build', 'figure', 'components', 'layouts', 'islands', 'styles'],
    ['astro', 'outline', 'learning', 'virtual', 'lean-qr', ...NODE],
  ),
  room('scripts', ['domain', 'share', 'authoring', 'build'], ['astro', 'yaml', ...NODE]),
];
