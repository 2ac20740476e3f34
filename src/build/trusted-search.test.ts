import { expect, test, vi } from 'vitest';
import { MENDED, trustedSearch } from './trusted-search.ts';

test('what Pagefind writes goes through a policy, and its comparisons stay', () => {
  const code = trustedSearch('pagefind-component-ui.js', 'a.innerHTML="";b.innerHTML==="x";c.textContent="y"');
  expect(code).toContain('a[trustedHtml]="";b.innerHTML==="x";c.textContent="y"');
  expect(trustedSearch('pagefind.js', 'try{w=new Worker(url)}')).toContain('w=new Worker(trustedWorker(url))');
});

test('a Pagefind that does otherwise fails the build', () => {
  for (const file of [...MENDED, 'other.js'])
    expect(() => trustedSearch(file, 'x=1')).toThrow(`${file} has nothing to mend`);
});

test.each([true, false])('the worker is started, with trusted types (%s) or without', (known) => {
  const seen: unknown[] = [];
  vi.stubGlobal(
    'trustedTypes',
    known ? { createPolicy: (name: string) => ({ createScriptURL: (url: string) => `${name} ${url}` }) } : undefined,
  );
  vi.stubGlobal(
    'Worker',
    class {
      constructor(url: unknown) {
        seen.push(url);
      }
    },
  );
  new Function('url', trustedSearch('pagefind.js', 'new Worker(url)'))('w.js');
  expect(seen).toEqual([known ? 'pagefind-worker w.js' : 'w.js']);
  vi.unstubAllGlobals();
});
