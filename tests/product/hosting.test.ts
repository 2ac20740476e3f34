import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readDeployment } from '../../src/build/deployment.ts';
import { RECIPES, recipe } from '../host/recipe.ts';

const headings = Object.keys(RECIPES) as (keyof typeof RECIPES)[];

test.each(headings)('the recipe for %s has at most twenty lines', (heading) => {
  expect(recipe(heading).trimEnd().split('\n').length).toBeLessThanOrEqual(20);
});

test('the container serves what it built, under the path that it was built for', () => {
  const lines = recipe('A container').trim().split('\n');
  const stages = lines.filter((line) => line.startsWith('FROM'));
  expect(stages).toEqual([expect.stringMatching(/^FROM node:\d+-slim AS build$/), 'FROM nginx:stable-alpine']);
  const paths = lines.filter((line) => line.startsWith('ARG BASE_PATH'));
  expect(paths).toEqual(['ARG BASE_PATH=/backend/', 'ARG BASE_PATH=/backend/']);
  expect(lines.at(-1)).toBe('COPY --from=build /site/dist /usr/share/nginx/html$BASE_PATH');
});

test.each([
  ['https://acme.gitlab.io/platform/guides', { site: 'https://acme.gitlab.io', base: '/platform/guides/' }],
  ['https://guides-1a2b3c.gitlab.io', { site: 'https://guides-1a2b3c.gitlab.io', base: '/' }],
])('GitLab’s address %s becomes SITE_URL and BASE_PATH', (address, deployment) => {
  const job = parse(recipe('GitLab Pages')) as { pages: { script: readonly string[]; artifacts: { paths: string[] } } };
  const script = [...job.pages.script.filter((line) => line.startsWith('export')), 'echo "$SITE_URL $BASE_PATH"'];
  const { stdout } = spawnSync('sh', ['-euc', script.join('\n')], {
    env: { PATH: process.env['PATH'], CI_PAGES_URL: address },
    encoding: 'utf8',
  });
  const [site, base] = stdout.trim().split(' ');
  expect(readDeployment({ SITE_URL: site, BASE_PATH: base })).toEqual(deployment);
  expect(job.pages.artifacts.paths).toEqual(['public']);
});

type Workflow = {
  permissions: Record<string, string>;
  jobs: Record<string, { steps: { uses?: string; run?: string; env?: Record<string, string>; with?: unknown }[] }>;
};
const workflow = (name: string) => parse(readFileSync(`.github/workflows/${name}.yml`, 'utf8')) as Workflow;
const steps = (name: string) => Object.values(workflow(name).jobs).flatMap((job) => job.steps);

test('the workflows run the README’s command, publish what was built, and may do no more than that', () => {
  expect(steps('ci').flatMap(({ run }) => run ?? [])).toEqual(['npm ci && npm test']);
  expect(workflow('ci').permissions).toEqual({ contents: 'read' });
  expect(readFileSync('README.md', 'utf8')).toContain('\nnpm ci && npm test\n');
  expect(workflow('pages').permissions).toEqual({ contents: 'read', pages: 'write', 'id-token': 'write' });
  expect(Object.keys(steps('pages').find(({ run }) => run === 'npm run build')?.env ?? {})).toEqual([
    'SITE_URL',
    'BASE_PATH',
  ]);
  expect(steps('pages').find(({ uses }) => uses?.startsWith('actions/upload-pages-artifact@'))?.with).toEqual({
    path: 'dist',
  });
  const used = [...steps('ci'), ...steps('pages')].flatMap(({ uses }) => uses ?? []);
  expect(used.filter((action) => !/^actions\/[\w-]+@v\d+$/.test(action))).toEqual([]);
});
