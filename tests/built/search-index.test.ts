import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'acorn';
import { describe, expect, test } from 'vitest';
import { BASE_SITE, SITE } from '../../scripts/served.ts';

describe.each([SITE, BASE_SITE])('the search index in $folder', ({ folder }) => {
  const index = join(folder, 'pagefind');

  test('has its scripts whole', () => {
    const scripts = globSync('*.js', { cwd: index });
    expect(scripts).toContain('pagefind-component-ui.js');
    for (const file of scripts) {
      const code = readFileSync(join(index, file), 'utf8');
      expect(() => parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), file).not.toThrow();
    }
  });

  test('has its data whole', () => {
    const files = globSync('**/*.{pf_meta,pf_index,pf_fragment,pagefind}', { cwd: index });
    expect(files.length).toBeGreaterThan(100);
    for (const file of files) expect(() => gunzipSync(readFileSync(join(index, file))), file).not.toThrow();
  });
});
