/**
 * Browser tests that Firefox runs too, each group with why it is in: the whole suite would take half an hour more. What is
 * read without JavaScript is not among them: the driver cannot switch scripts off in Firefox.
 */
const SET: Readonly<Record<string, readonly string[]>> = {
  'every page opens, wakes and fits': ['engine/walk'],
  'answers, notes and plans are kept over a reload, in a second tab, and while a tab sleeps': [
    'e2e/reload',
    'e2e/tabs',
    'e2e/frozen-tab',
    'e2e/note',
    'e2e/checklist',
    'e2e/persist',
    'e2e/plan',
    'e2e/milestone',
  ],
  'nothing is taken before it can be kept, and what Back brings is what is stored': [
    'e2e/hydration',
    'e2e/not-awake',
    'e2e/going-back',
    'e2e/update-open-tab',
  ],
  'storage that is blocked, full, garbage, emptied or gone': [
    'e2e/storage-blocked',
    'e2e/storage-emptied',
    'e2e/storage-garbage',
    'e2e/storage-outage',
    'e2e/second-copy',
    'e2e/deletion',
    'e2e/two-catalogues',
  ],
  'links and files of others change nothing unasked': [
    'e2e/summary-link',
    'e2e/shared-summary',
    'e2e/frozen-link',
    'e2e/bad-link',
    'e2e/file-import',
    'e2e/file-drop',
    'e2e/file-hostile',
  ],
  'what engines do differently: focus, dialogs, keys, themes, search': [
    'e2e/theme',
    'e2e/menu',
    'e2e/search',
    'e2e/switcher',
    'e2e/shelf',
    'e2e/quick-check',
    'e2e/contents-button',
    'e2e/keyboard',
    'e2e/focus-at-once',
    'e2e/out-of-sight',
  ],
};

/** The same as files of the suite. */
export const FIREFOX_SET: readonly string[] = Object.values(SET)
  .flat()
  .map((name) => `**/${name}.spec.ts`);

/**
 * Tests of the set that ask the driver for what it cannot do in Firefox: another clock or colour scheme, printing, the
 * clipboard. They say so with a tag.
 */
export const BESIDE_FIREFOX = /@chromium/;
