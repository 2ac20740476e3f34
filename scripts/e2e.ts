import { spawnSync } from 'node:child_process';
import { ensureBrowser, ensureFirefox } from './ensure-browser.ts';
import { BASE_SITE } from './served.ts';

/** Runs a command in the open; stops where it fails. */
function run(env: Readonly<Record<string, string>>, command: string, ...args: readonly string[]): void {
  console.log(`$ ${[command, ...args].join(' ')}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  if (status !== 0) process.exit(status ?? 1);
}

/**
 * Builds the site once and runs the browser tests that are named, such as `npm run e2e -- note` or a path with a line;
 * all of Playwright's options go through. Only tests of the base path build a second site. They run in Chromium; with
 * `--project=firefox` those of its set run there.
 */
function main(): void {
  const named = process.argv.slice(2);
  ensureBrowser();
  run({}, 'astro', 'build');
  const underBase = named.some((name) => /\bbase\b/.test(name));
  if (underBase) run({ BASE_PATH: BASE_SITE.base }, 'astro', 'build', '--outDir', BASE_SITE.folder);
  const engine = named.find((name) => name.startsWith('--project'));
  const inFirefox = engine?.endsWith('firefox') === true;
  if (inFirefox && ensureFirefox() === undefined) throw new Error('No Firefox could be had.');
  const projects = engine === undefined ? ['--project=site', ...(underBase ? ['--project=base'] : [])] : [];
  const env = { ENGINES: inFirefox ? 'all' : '', ...(underBase ? {} : { SERVED: 'site' }) };
  run(env, 'playwright', 'test', ...projects, ...named);
}

main();
