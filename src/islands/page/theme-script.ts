/** What keys begin with in this site's storage: as in `state/storage/key.ts`, which no page loads before its first paint. */
const mark = import.meta.env.CATALOGUE_MARK;
const PREFIX = `loadbearing${mark && `-${mark}`}/1/`;

/** Where the theme stands: what its button writes at once, as whoever presses it may be gone before the store is there. */
export const THEME_KEY = `${PREFIX}theme`;

/**
 * Runs in the head before the first paint: applies a stored theme, says whether single keys are switched off, and marks
 * that JavaScript works. Kept as text, because it stands inline in every page and the Content-Security-Policy names its
 * hash.
 */
export const THEME_SCRIPT = `(d=>{d.js='';try{const g=k=>localStorage.getItem('${PREFIX}'+k),t=g('theme');if(t==='light'||t==='dark')d.theme=t;d.keys=g('keys')}catch{}})(document.documentElement.dataset)`;
