import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureWebKit } from './engine/webkit.ts';
import { ensureFirefox, ensureTestBrowser } from './ensure-browser.ts';
import { ensureServers } from './ensure-server.ts';
import { BUILT_TESTS, QUICK_STEPS, type QuickStep, UNIT_TESTS } from './quick-step.ts';
import { BASE_SITE } from './served.ts';

/** How many things passed and failed. */
type Score = { readonly passed: number; readonly failed: number };

const UNIT_REPORT = 'test-results/unit.json';
const BUILT_REPORT = 'test-results/built.json';
const BROWSER_REPORT = 'test-results/browser.json';
const WEBKIT_REPORT = 'test-results/webkit.json';

function run(env: Readonly<Record<string, string>>, command: string, ...args: readonly string[]): boolean {
  console.log(`\n$ ${[command, ...args].join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;
}

/** `ENGINES=chromium` asks for neither Firefox nor WebKit. */
const ENGINES = process.env['ENGINES'] || 'all';
if (!['all', 'chromium'].includes(ENGINES)) throw new Error(`ENGINES=${ENGINES}: say chromium, or all (or nothing).`);
const ALL_ENGINES = ENGINES === 'all';

/** Engines that could not be had, with what would bring them. */
const missing: string[] = [];

/** A step that counts as one thing. */
function step(command: string, ...args: readonly string[]): Score {
  return run({}, command, ...args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** The score of a test runner from its report; a runner that failed without a failed test has itself failed. */
function reported(succeeded: boolean, file: string, read: (report: never) => Score): Score {
  const score = existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8')) as never) : { passed: 0, failed: 0 };
  return succeeded || score.failed > 0 ? score : { ...score, failed: 1 };
}

/** The score of a run of Vitest. */
function vitestTests(command: QuickStep, file: string): Score {
  const ok = run({}, ...command, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`);
  return reported(ok, file, (report: { numPassedTests: number; numFailedTests: number }) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
  }));
}

function builtTests(): Score {
  ensureServers();
  return vitestTests(BUILT_TESTS, BUILT_REPORT);
}

function browserTests(): Score {
  ensureTestBrowser();
  if (ALL_ENGINES && ensureFirefox() === undefined) missing.push('Firefox (on Debian: apt-get install firefox-esr)');
  const ok = run({ ENGINES }, 'playwright', 'test');
  return reported(
    ok,
    BROWSER_REPORT,
    ({ stats }: { stats: { expected: number; unexpected: number; flaky: number } }) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky,
    }),
  );
}

function webkitTests(): Score {
  if (ensureWebKit() === undefined) {
    missing.push('WebKit (on Debian: apt-get install webkit2gtk-driver xvfb)');
    return { passed: 0, failed: 0 };
  }
  const ok = run({}, 'node', 'tests/webkit/walk.ts', '--report', WEBKIT_REPORT);
  return reported(ok, WEBKIT_REPORT, (report: Score) => report);
}

/** Runs everything that CI runs. The last line it prints counts what passed and what failed. */
function main(): void {
  rmSync('test-results', { recursive: true, force: true });
  mkdirSync('test-results');
  const scores = [...QUICK_STEPS.map((quick) => step(...quick)), vitestTests(UNIT_TESTS, UNIT_REPORT)];
  const built =
    run({}, 'astro', 'build') && run({ BASE_PATH: BASE_SITE.base }, 'astro', 'build', '--outDir', BASE_SITE.folder);
  scores.push(built ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
  if (built) scores.push(builtTests(), browserTests());
  if (built && ALL_ENGINES) scores.push(webkitTests());
  const passed = scores.reduce((sum, score) => sum + score.passed, 0);
  const failed = scores.reduce((sum, score) => sum + score.failed, 0);
  for (const engine of missing) console.log(`\nNothing was seen in ${engine}: it could not be had.`);
  if (missing.length > 0) console.log('To leave out all but Chromium: ENGINES=chromium npm test');
  const unseen = missing.length === 0 ? '' : `, ${missing.length} of 3 engines not there`;
  console.log(`\n${passed} passed, ${failed} failed${unseen}`);
  process.exitCode = failed === 0 && missing.length === 0 ? 0 : 1;
}

main();
