/** Names of the policies, as a host that sets `trusted-types` lists them. */
export const SEARCH_POLICIES = ['pagefind', 'pagefind-worker'] as const;

const HTML = `const trustedHtml=Symbol();{const policy=globalThis.trustedTypes?.createPolicy("${SEARCH_POLICIES[0]}",{createHTML:text=>text});Object.defineProperty(Element.prototype,trustedHtml,{set(text){this.innerHTML=policy?policy.createHTML(text):text}})}\n`;
const WORKER = `const trustedWorker=(policy=>url=>policy?policy.createScriptURL(url):url)(globalThis.trustedTypes?.createPolicy("${SEARCH_POLICIES[1]}",{createScriptURL:url=>url}));\n`;

/** Which files of the index put text where browsers want a trusted type, by what is found and what takes its place. */
const MENDS: Readonly<Record<string, readonly [found: RegExp, mend: string, head: string]>> = {
  'pagefind-component-ui.js': [/\.innerHTML=(?!=)/g, '[trustedHtml]=', HTML],
  'pagefind.js': [/new Worker\((\w+)\)/g, 'new Worker(trustedWorker($1))', WORKER],
};

/** Files that `trustedSearch` mends. */
export const MENDED: readonly string[] = Object.keys(MENDS);

/**
 * Pagefind's script so that search works where a host sets `require-trusted-types-for 'script'`: what it writes is its own
 * index, made by the build, so a policy of its own lets it through, and nobody else can get at that policy.
 */
export function trustedSearch(file: string, code: string): string {
  const [found, mend, head] = MENDS[file] ?? [/$^/g, '', ''];
  const mended = code.replace(found, mend);
  if (mended === code)
    throw new Error(`${file} has nothing to mend any more: mend src/build/trusted-search.ts, or drop it.`);
  return head + mended;
}
