import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ensureWebKit } from '../../scripts/engine/webkit.ts';
import { preview } from '../../scripts/preview.ts';
import { SITE } from '../../scripts/served.ts';
import { openScreen, openWebKit } from './browser.ts';
import { STEPS } from './step.ts';
import { within } from './within.ts';

/** How long a step may take: many times what the longest does on a busy machine. */
const STEP_MS = 300_000;

/** What a run of the walk leaves for `npm test` to count. */
export type WalkReport = { readonly passed: number; readonly failed: number };

/**
 * Walks through the site as it was built last in WebKit, each step in a new browser, and says what held. Words given to it
 * choose the steps that have them in their names.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options: { report: { type: 'string' } }, allowPositionals: true });
  const found = ensureWebKit();
  if (found === undefined) {
    throw new Error('No WebKit could be had. Install it (on Debian: apt-get install webkit2gtk-driver xvfb).');
  }
  const chosen = STEPS.filter(([says]) => positionals.every((word) => says.includes(word)));
  const site = await preview('.', SITE.port);
  const screen = await openScreen(found.screen);
  let passed = 0;
  try {
    for (const [says, run] of chosen) {
      const begun = Date.now();
      const at = await openWebKit(found, screen.display, site.url);
      const fault = await within(STEP_MS, 'The step takes too long.', run(at)).then(
        () => undefined,
        (error: unknown) => (error instanceof Error ? `${error.name} ${error.message}` : String(error)),
      );
      await at.close();
      if (fault === undefined) passed += 1;
      const seconds = ((Date.now() - begun) / 1000).toFixed(1);
      console.log(
        `  ${fault === undefined ? '✓' : '✗'} WebKit: ${says} (${seconds} s)${fault === undefined ? '' : `\n      ${fault}`}`,
      );
    }
  } finally {
    screen.close();
    site.stop();
  }
  const report: WalkReport = { passed, failed: chosen.length - passed };
  console.log(`  ${report.passed} passed, ${report.failed} failed in WebKit`);
  if (values.report !== undefined) {
    mkdirSync('test-results', { recursive: true });
    writeFileSync(values.report, JSON.stringify(report));
  }
  process.exitCode = report.failed === 0 ? 0 : 1;
}

await main();
