import { pagesIn } from '../src/build/page-file.ts';
import { GUIDE_SCRIPT_BYTES, GUIDE_SCRIPT_FILES, pageAt } from '../src/pages.ts';
import { weighPage } from './weigh/page-weight.ts';

const DIST = process.argv[2] ?? 'dist';

function line(...cells: readonly (string | number)[]): void {
  const padded = cells.map((cell, i) => (i === 0 ? String(cell).padEnd(45) : String(cell).padStart(7)));
  console.log(`| ${padded.join(' | ')} |`);
}

/** Weighs every page of a build, heaviest first, beside what it may weigh; fails where one weighs more. */
function main(): void {
  const rows = pagesIn(DIST)
    .flatMap(({ path }) => {
      const page = pageAt(path);
      return page === undefined ? [] : [{ path, page, ...weighPage(DIST, path) }];
    })
    .map((row) => ({ ...row, total: row.html + row.css + row.js }))
    .sort((a, b) => b.total - a.total);
  console.log('Bytes as brotli 11, fonts left out; what is loaded on demand is not counted\n');
  line('page', 'HTML', 'CSS', 'JS', 'files', 'total', 'bound');
  line('---', ...Array.from({ length: 6 }, () => '---'));
  for (const { path, html, css, js, jsFiles, total, page } of rows) {
    line(`/${path}`, html, css, js, jsFiles, total, page.bytes);
  }
  const over = rows.filter(
    ({ page, total, js, jsFiles }) =>
      total > page.bytes || (page.kind === 'guide' && (js > GUIDE_SCRIPT_BYTES || jsFiles > GUIDE_SCRIPT_FILES)),
  );
  if (over.length === 0) return;
  console.error(`\nOver their bound: ${over.map(({ path }) => `/${path}`).join(', ')}`);
  process.exitCode = 1;
}

main();
