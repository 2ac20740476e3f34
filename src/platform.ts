/** A browser, and its oldest version that is promised to work. */
type PromisedBrowser = { readonly name: string; readonly oldest: string };

/** What the site uses although a promised browser may lack it, and what stands in there. */
type Extra = {
  readonly name: string;
  /** As MDN's data of browsers calls them; what is below one of them is meant too. */
  readonly features: readonly string[];
  /** What a reader has without it. */
  readonly without: string;
};

/**
 * The site promises to work in every version that was published on this day or later, and in the newest of that day: thirty
 * months before somebody last went through the list below. `tests/built/platform.test.ts` holds it on every build.
 */
export const PROMISED_SINCE = '2024-05-26';

/** What that means in numbers, by the name that the data gives a browser. */
export const BROWSERS: Readonly<Record<string, PromisedBrowser>> = {
  chrome: { name: 'Chrome', oldest: '125' },
  chrome_android: { name: 'Chrome for Android', oldest: '125' },
  edge: { name: 'Edge', oldest: '125' },
  firefox: { name: 'Firefox', oldest: '126' },
  firefox_android: { name: 'Firefox for Android', oldest: '126' },
  safari: { name: 'Safari', oldest: '17.5' },
  safari_ios: { name: 'Safari on iPhone and iPad', oldest: '17.5' },
};

/** Everything beyond the promise that is used all the same. */
export const EXTRAS: readonly Extra[] = [
  {
    name: 'A fade from page to page',
    features: ['css.at-rules.view-transition', 'css.properties.navigation'],
    without: 'The next page is there at once.',
  },
  {
    name: 'Parts out of sight are laid out late',
    features: ['css.properties.content-visibility'],
    without: 'All checks, or all rows of a team, are laid out at once. Long pages open a little later.',
  },
  {
    name: 'Work in idle moments',
    features: ['api.Window.requestIdleCallback', 'api.IdleDeadline'],
    without: 'A timer wakes the checklists that are not in sight yet, one after the other.',
  },
  {
    name: 'Copying before the text is ready',
    features: ['api.ClipboardItem', 'api.Clipboard.write'],
    without: 'The text is copied when it is ready. Where nothing can be copied, it is shown for you to select.',
  },
  {
    name: 'The sharing dialog of the system',
    features: ['api.Navigator.share'],
    without: 'There is no button for it; the link can be copied, and saved as a QR code.',
  },
  {
    name: 'Installing the site',
    features: ['html.elements.link.rel.manifest'],
    without: 'The site stays a page of the browser, and works offline all the same.',
  },
  {
    name: 'The whole screen',
    features: [
      'api.Document.fullscreenElement',
      'api.Document.fullscreenEnabled',
      'api.Document.exitFullscreen',
      'api.Element.requestFullscreen',
    ],
    without: 'There is no button for it, as on iPhones. The page is used as it is.',
  },
  {
    name: 'Boxes that a tap beside them closes',
    features: ['api.HTMLElement.popover'],
    without: 'On iPhones before iOS 18.3 a menu or an explanation is closed by the button that opened it.',
  },
  {
    name: 'Keys while a word is being composed, and keys that are held',
    features: ['api.KeyboardEvent.isComposing', 'api.KeyboardEvent.repeat'],
    without: 'The key that ends a composition, or one that is held, may count once more. It answers nothing twice.',
  },
  {
    name: 'Reasons on paper that are folded on the screen',
    features: ['css.selectors.details-content'],
    without: 'What is folded stays folded on paper. Unfold it before you print.',
  },
  {
    name: 'Foot and direction of printed sheets',
    features: ['css.at-rules.page'],
    without: 'Sheets have no numbers of ours at their foot, and a team’s matrix is printed upright unless you turn it.',
  },
  {
    name: 'Breaks of printed sheets',
    features: ['css.properties.orphans', 'css.properties.widows', 'css.properties.break-after.avoid'],
    without: 'A heading may stand at the foot of a sheet.',
  },
  {
    name: 'Colours that are kept on paper and under contrast themes',
    features: ['css.properties.print-color-adjust', 'css.properties.forced-color-adjust'],
    without: 'Answers keep their outline and their words; their fill may be missing.',
  },
  {
    name: 'A fallback typeface of the same measure',
    features: [
      'css.at-rules.font-face.ascent-override',
      'css.at-rules.font-face.descent-override',
      'css.at-rules.font-face.line-gap-override',
    ],
    without: 'Lines may move by a pixel or two when the site’s typeface arrives.',
  },
  {
    name: 'Small things of the looks',
    features: [
      'css.properties.accent-color',
      'css.properties.cursor',
      'css.properties.overscroll-behavior',
      'css.properties.resize',
      'css.properties.text-size-adjust',
      'css.properties.text-wrap.pretty',
      'css.properties.user-select',
      'css.selectors.marker',
      'css.selectors.selection',
      'html.elements.meta.name.theme-color',
    ],
    without: 'The browser’s own colours, pointers and line breaks. Nothing is missing.',
  },
  {
    name: 'Search hides its labels by an older way of clipping',
    features: ['css.properties.clip', 'css.types.shape.rect'],
    without:
      'Every browser still understands it; the standard advises against it. It is in the search that we take from Pagefind.',
  },
];
