/** How a page is made; pages of a kind share their layout and their scripts. */
type PageKind =
  | 'home'
  | 'index'
  | 'guide'
  | 'words'
  | 'assess'
  | 'summary'
  | 'compare'
  | 'team'
  | 'shelf'
  | 'storage'
  | 'onboarding'
  | 'track'
  | 'exercise'
  | 'questions'
  | 'mentor'
  | 'tool';

/** A page of the site, or pages made by one route. */
export type Page = {
  /** Under the base path; `[slug]` stands for every practice, `[template]` for every template. */
  readonly path: string;
  /** What links call it, and the page itself where it has no title of its own. */
  readonly title: string;
  readonly kind: PageKind;
  /** Where every page links to it. */
  readonly linked?: readonly ('nav' | 'footer')[];
  /** Path of the page that it belongs under in the navigation, which is marked too where this one is open. */
  readonly under?: string;
  /** Most bytes of its HTML, styles and scripts as brotli. They only go down. */
  readonly bytes: number;
};

/** Pages of words alone. */
const WORDS = { kind: 'words', bytes: 17_200 } as const;
const NAV = ['nav'] as const;
const FOOTER = ['footer'] as const;
const ASSESSMENTS = 'assessments/';

/**
 * Every page that can be found, in the order in which navigation and footer name them. Navigation, footer, titles and the
 * tests of weight, accessibility and keyboard read it; a test on the build holds that it is complete. Besides there are
 * `404` and what programs read.
 */
export const PAGES: readonly Page[] = [
  { path: '', title: 'Home', kind: 'home', bytes: 33_600 },
  { path: 'practices/', title: 'Practices', kind: 'index', linked: NAV, bytes: 27_750 },
  { path: 'practices/[slug]/', title: 'Guide', kind: 'guide', bytes: 39_900 },
  { path: 'assess/', title: 'Assess', kind: 'assess', linked: NAV, bytes: 60_500 },
  // 100 more since its entries lead to answers and summary, say how far they are, and are told apart by their names (0029);
  // 200 since the head names an image for previews, and names run in their own direction, as in the two that follow:
  // 50 more in compare, 150 in storage.
  { path: 'assessments/', title: 'Assessments', kind: 'shelf', linked: ['nav', 'footer'], bytes: 34_500 },
  { path: 'summary/', title: 'Summary', kind: 'summary', linked: NAV, under: ASSESSMENTS, bytes: 47_600 },
  { path: 'compare/', title: 'Compare', kind: 'compare', linked: NAV, under: ASSESSMENTS, bytes: 44_050 },
  { path: 'team/', title: 'Team', kind: 'team', linked: NAV, under: ASSESSMENTS, bytes: 37_700 },
  { path: 'storage/', title: 'Storage', kind: 'storage', linked: FOOTER, under: ASSESSMENTS, bytes: 31_550 },
  { path: 'templates/', title: 'Templates', linked: ['nav', 'footer'], ...WORDS },
  { path: 'templates/[template]/', title: 'Template', ...WORDS },
  { path: 'onboarding/', title: 'Onboarding', kind: 'onboarding', linked: ['nav', 'footer'], bytes: 26_100 },
  { path: 'onboarding/questions/', title: 'Questions', kind: 'questions', bytes: 44_700 },
  { path: 'onboarding/mentor/', title: 'For mentors', kind: 'mentor', bytes: 36_550 },
  { path: 'onboarding/exercises/[exercise]/', title: 'Exercise', kind: 'exercise', bytes: 28_250 },
  // 100 more since it names its Markdown, for people and for programs.
  { path: 'onboarding/[track]/', title: 'Track', kind: 'track', bytes: 37_650 },
  { path: 'tools/', title: 'Tools', linked: ['nav', 'footer'], ...WORDS },
  { path: 'tools/error-budget/', title: 'Error budget', kind: 'tool', bytes: 38_500 },
  { path: 'tools/availability/', title: 'Availability', kind: 'tool', bytes: 38_200 },
  { path: 'tools/runtime-cost/', title: 'Runtime cost', kind: 'tool', bytes: 41_150 },
  { path: 'tools/headroom/', title: 'Headroom', kind: 'tool', bytes: 39_800 },
  { path: 'parcelhub/', title: 'Meet ParcelHub', linked: FOOTER, ...WORDS },
  { path: 'takeaway/', title: 'Key takeaway', linked: FOOTER, ...WORDS },
  { path: 'references/', title: 'References', linked: FOOTER, ...WORDS },
  { path: 'glossary/', title: 'Glossary', linked: ['nav', 'footer'], ...WORDS },
  { path: 'changes/', title: 'Changes', linked: FOOTER, ...WORDS },
  { path: 'about/', title: 'About', linked: FOOTER, ...WORDS },
  { path: 'privacy/', title: 'Privacy', linked: FOOTER, ...WORDS },
  { path: 'browsers/', title: 'Browsers', ...WORDS },
  { path: 'drafting/', title: 'Draft with an assistant', ...WORDS },
];

/** Pages of packs, where the site has any: no navigation lists them, and no bound holds for a content that is not known. */
const PACK_PAGES: readonly Page[] = [
  { path: 'packs/[pack]/', title: 'Pack', kind: 'guide', bytes: Number.POSITIVE_INFINITY },
  { path: 'packs/[pack]/[slug]/', title: 'Guide', kind: 'guide', bytes: Number.POSITIVE_INFINITY },
];

/** Most bytes of a guide's scripts, which are what keeps a phone busy. */
export const GUIDE_SCRIPT_BYTES = 14_400;

/** Most files that they come in: each is a request, and small ones compress badly. */
export const GUIDE_SCRIPT_FILES = 4;

/** Pages that navigation or footer link to, in their order. */
export function linkedIn(place: 'nav' | 'footer'): readonly Page[] {
  return PAGES.filter(({ linked }) => linked?.includes(place));
}

/** The row of a page by its path under the base; of a guide, that of all guides. Undefined for a page that none describes. */
export function pageAt(path: string): Page | undefined {
  const made = (page: Page) => new RegExp(`^${page.path.replace(/\[\w+\]/g, '[^/]+')}$`);
  return [...PAGES, ...PACK_PAGES].find((page) => page.path === path || made(page).test(path));
}
