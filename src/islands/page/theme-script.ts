/**
 * Runs in the head before the first paint: applies a stored theme and marks that JavaScript works. Kept as text, because
 * it stands inline in every page and the Content-Security-Policy names its hash.
 */
export const THEME_SCRIPT =
  "(d=>{d.dataset.js='';try{const t=localStorage.getItem('loadbearing/1/theme');if(t==='light'||t==='dark')d.dataset.theme=t}catch{}})(document.documentElement)";
