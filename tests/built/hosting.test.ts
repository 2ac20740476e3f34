import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BASE_SITE, SITE } from '../../scripts/served.ts';
import { recipe } from './recipe.ts';
import { serve, type WebServer } from './web-server.ts';

const FOR_GOOD = 'public, max-age=31536000, immutable';
const HARDENED = {
  'content-security-policy': "frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};
const GUIDE = 'practices/modular-design/';

const headersOf = (response: Response) => Object.fromEntries(response.headers);
const ask = (server: WebServer, path: string) => fetch(`${server.url}${path}`, { redirect: 'manual' });

describe.each(['nginx', 'Caddy'] as const)('%s by its recipe', (name) => {
  describe.each([SITE, BASE_SITE])('under $base', (build) => {
    let server: WebServer;
    const script = () => basename(globSync(join(build.folder, '_astro/*.js'))[0] ?? 'no script was built');
    beforeAll(async () => {
      server = await serve(name, build);
    });
    afterAll(() => server.stop());

    test('a page is there, asked for anew each time', async () => {
      const page = await ask(server, GUIDE);
      expect(page.status).toBe(200);
      expect(headersOf(page)).toMatchObject({
        ...HARDENED,
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-cache',
        'content-encoding': expect.stringMatching(/gzip|zstd/),
      });
      expect(await page.text()).toBe(readFileSync(join(build.folder, GUIDE, 'index.html'), 'utf8'));
    });

    test('a page without its slash leads to the one with it', async () => {
      const page = await ask(server, GUIDE.slice(0, -1));
      expect([301, 308]).toContain(page.status);
      expect(new URL(page.headers.get('location') ?? '', server.url).href).toBe(`${server.url}${GUIDE}`);
    });

    test.each(['nowhere/', 'practices/nowhere/', '_astro/gone.js'])('%s is missing, and is not kept', async (path) => {
      const page = await ask(server, path);
      expect(page.status).toBe(404);
      expect(headersOf(page)).toMatchObject({ ...HARDENED, 'cache-control': 'no-cache' });
      expect(await page.text()).toBe(readFileSync(join(build.folder, '404.html'), 'utf8'));
    });

    test('a script is kept for good', async () => {
      const file = await ask(server, `_astro/${script()}`);
      expect(file.status).toBe(200);
      expect(headersOf(file)).toMatchObject({ ...HARDENED, 'cache-control': FOR_GOOD });
      expect(file.headers.get('content-type')).toMatch(/^(?:text|application)\/javascript/);
    });

    test('the worker is a script that is asked for anew each time, and the manifest is no page', async () => {
      const [worker, manifest] = await Promise.all([ask(server, 'sw.js'), ask(server, 'manifest.webmanifest')]);
      expect([worker.status, manifest.status]).toEqual([200, 200]);
      expect(headersOf(worker)).toMatchObject({ ...HARDENED, 'cache-control': 'no-cache' });
      expect(worker.headers.get('content-type')).toMatch(/^(?:text|application)\/javascript/);
      expect(manifest.headers.get('content-type')).not.toMatch(/^text\/html/);
    });

    test('what programs read has its type', async () => {
      const types = await Promise.all(
        ['checks.json', 'rss.xml', 'favicon.svg', 'llms.txt', 'glossary.md'].map(async (path) => {
          const file = await ask(server, path);
          return [file.status, file.headers.get('content-type')?.split(';')[0], file.headers.get('cache-control')];
        }),
      );
      expect(types).toEqual([
        [200, 'application/json', 'no-cache'],
        [200, 'text/xml', 'no-cache'],
        [200, 'image/svg+xml', 'no-cache'],
        [200, 'text/plain', 'no-cache'],
        // Caddy knows it where the system does.
        [200, expect.stringMatching(/^text\/(?:markdown|plain)$/), 'no-cache'],
      ]);
    });
  });
});

describe('CloudFront’s function', () => {
  type Answer = { uri?: string; statusCode?: number; headers?: { location: { value: string } } };
  const handled = (uri: string): Answer =>
    runInNewContext(`${recipe('S3 with CloudFront')}; handler({ request: { uri: ${JSON.stringify(uri)} } })`);

  test('names a file of the build for every page', () => {
    const pages = globSync('**/index.html', { cwd: SITE.folder }).map((file) => `/${file.replace(/index\.html$/, '')}`);
    expect(pages.length).toBeGreaterThan(20);
    const missing = pages.filter((page) => !existsSync(join(SITE.folder, handled(page).uri ?? 'none')));
    expect(missing).toEqual([]);
  });

  test('sends who left the slash out to the page, and leaves files alone', () => {
    expect(handled('/backend/assess')).toMatchObject({
      statusCode: 308,
      headers: { location: { value: '/backend/assess/' } },
    });
    expect(handled('/_astro/a.b.js')).toEqual({ uri: '/_astro/a.b.js' });
  });
});

test('the headers file gives every page three headers and every script a year', () => {
  const rules = recipe('Netlify and Cloudflare')
    .split(/^(?=\/)/m)
    .map((block) => block.trimEnd().split('\n'))
    .map(([path = '', ...lines]) => [path, Object.fromEntries(lines.map((line) => line.trim().split(/: (.*)/, 2)))]);
  expect(rules).toEqual([
    [
      '/*',
      {
        'Content-Security-Policy': HARDENED['content-security-policy'],
        'Referrer-Policy': HARDENED['referrer-policy'],
        'X-Content-Type-Options': HARDENED['x-content-type-options'],
      },
    ],
    ['/_astro/*', { 'Cache-Control': FOR_GOOD }],
  ]);
});
