import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from '@playwright/test';
import { pagesIn } from '../../src/build/page-file.ts';
import { preview } from '../preview.ts';
import { buildCopy } from '../site-copy.ts';
import { weighPage } from '../weigh/page-weight.ts';
import { awake, freshPage } from './awake.ts';
import { quiet } from './quiet.ts';

const RUNS = 5;
/** Pages of every site that hold or count checks. */
const COUNTING = ['', 'practices/', 'assess/', 'summary/', 'compare/', 'assessments/'];

/** A page of a site with a pack: what it weighs, when it can be used, in milliseconds of each run. */
type PackRow = { readonly path: string; readonly bytes: number; readonly times: readonly number[] };

/** What a pack does to a site. */
export type PackCost = {
  /** How long the build took, in seconds. */
  readonly seconds: number;
  /** How busy the machine was when measuring began: 0 to 1. */
  readonly busy: number;
  readonly rows: readonly PackRow[];
};

/** Builds this site with a pack, or without for an empty path, and opens the pages that know of its checks. */
export async function measurePack(
  browser: Browser,
  pack: string,
  { port, slowdown, patience }: { readonly port: number; readonly slowdown: number; readonly patience: number },
): Promise<PackCost> {
  const root = mkdtempSync(join(tmpdir(), 'loadbearing-bench-'));
  const began = Date.now();
  const copy = (to: string) => cpSync('content', join(to, 'content'), { recursive: true });
  const dist = buildCopy(root, copy, pack === '' ? {} : { PACKS: resolve(pack) });
  const seconds = (Date.now() - began) / 1000;
  const all = pagesIn(dist).map(({ path }) => path);
  const guide = all.find((path) => /^practices\/./.test(path)) ?? '';
  const paths = [guide, ...all.filter((path) => path.startsWith('packs/')), ...COUNTING];
  const server = await preview(root, port);
  try {
    const busy = await quiet(patience);
    const rows: PackRow[] = [];
    for (const path of paths.filter((each) => all.includes(each))) {
      const markup = readFileSync(join(dist, path, 'index.html'), 'utf8');
      // The page that says what a pack is has nothing that wakes.
      if (!/<main[\s\S]*data-island=(?!"system")[\s\S]*<\/main>/.test(markup)) continue;
      const { html, css, js } = weighPage(dist, path);
      // A guide is met at its first check: nothing of it that wakes stands above.
      const [, first] = /<li class="check" id="([^"]+)"/.exec(markup) ?? [];
      const anchor = COUNTING.includes(path) || first === undefined ? '' : `#${first}`;
      const times: number[] = [];
      for (let run = 0; run < RUNS; run += 1) {
        const page = await freshPage(browser, slowdown);
        await page.goto(server.url + path + anchor, { waitUntil: 'commit' });
        await awake(page);
        times.push(await page.evaluate(() => performance.now()));
        await page.context().close();
      }
      rows.push({ path, bytes: html + css + js, times });
    }
    return { seconds, busy, rows };
  } finally {
    server.stop();
    rmSync(root, { recursive: true, force: true });
  }
}
