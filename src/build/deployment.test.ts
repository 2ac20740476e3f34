import { expect, test } from 'vitest';
import { readDeployment } from './deployment.ts';

test.each<[Record<string, string | undefined>, string, string]>([
  [{}, 'http://localhost:4321', '/'],
  [{ SITE_URL: '', BASE_PATH: '' }, 'http://localhost:4321', '/'],
  [{ SITE_URL: 'https://example.org' }, 'https://example.org', '/'],
  [{ SITE_URL: 'https://example.org/' }, 'https://example.org', '/'],
  [{ SITE_URL: 'HTTP://Example.ORG:8080' }, 'http://example.org:8080', '/'],
  [{ BASE_PATH: '/' }, 'http://localhost:4321', '/'],
  [{ BASE_PATH: 'docs' }, 'http://localhost:4321', '/docs/'],
  [{ BASE_PATH: '/docs' }, 'http://localhost:4321', '/docs/'],
  [{ BASE_PATH: '//docs///backend_v1.0~a/' }, 'http://localhost:4321', '/docs/backend_v1.0~a/'],
])('%j is %s under %s', (env, site, base) => {
  expect(readDeployment(env)).toEqual({ site, base });
});

test.each([
  'example.org',
  'https://',
  'ftp://example.org',
  'https://example.org/docs',
  'https://example.org/?a=b',
  'https://example.org/#a',
  'https://user:secret@example.org',
])('SITE_URL %j is refused with what to write instead', (SITE_URL) => {
  expect(() => readDeployment({ SITE_URL })).toThrow(
    `SITE_URL is "${SITE_URL}", which is not an origin. Write scheme and host alone, such as https://example.org; a path belongs in BASE_PATH.`,
  );
});

test.each(['/a b/', '/ä/', 'docs?a', 'https://example.org/docs', '/a/../b/', '/./', '..', 'a\\b'])(
  'BASE_PATH %j is refused with what to write instead',
  (BASE_PATH) => {
    expect(() => readDeployment({ BASE_PATH })).toThrow(
      `BASE_PATH is "${BASE_PATH}", which is not a path. Write path segments of letters, digits, ".", "_", "~" and "-", such as /docs/backend/.`,
    );
  },
);
