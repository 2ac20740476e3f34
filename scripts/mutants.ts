import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { mutantsOf } from './mutant/mutant.ts';
import { sourcesIn } from './mutant/source.ts';

/** Seconds after which a run of tests counts as caught: an endless loop is noticed, too. */
const PATIENCE = 120;

type Result = { readonly caught: number; readonly survived: readonly string[] };

function survives(file: string): boolean {
  const run = spawnSync('vitest', ['related', '--run', '--bail=1', '--silent', '--reporter=dot', file], {
    timeout: PATIENCE * 1000,
    encoding: 'utf8',
  });
  return run.status === 0;
}

function tryAll(file: string, every: number): Result {
  const text = readFileSync(file, 'utf8');
  const chosen = mutantsOf(text).filter((_, index) => index % every === 0);
  const survived: string[] = [];
  try {
    for (const { line, what, mutated } of chosen) {
      writeFileSync(file, mutated);
      if (survives(file)) {
        survived.push(`${file}:${line} ${what}`);
        console.log(`  survived: ${survived.at(-1)}`);
      }
    }
  } finally {
    writeFileSync(file, text);
  }
  return { caught: chosen.length - survived.length, survived };
}

/**
 * `npm run mutants -- src/domain/plan src/share/byte` makes one small fault after the other in the code of these folders
 * and runs the unit tests that could notice; `--every=5` tries each fifth. What survives is code that no test holds.
 * It changes files and puts them back: commit before, and do not work in the same folder meanwhile.
 */
function main(): void {
  const args = process.argv.slice(2);
  const every = Number(args.find((each) => each.startsWith('--every='))?.slice(8) ?? 1);
  const folders = args.filter((each) => !each.startsWith('--'));
  const files = sourcesIn(folders.length > 0 ? folders : ['src/domain', 'src/share']);
  if (spawnSync('git', ['diff', '--quiet', '--', ...files]).status !== 0) {
    console.error('Some of these files have changes that are not committed: commit them first.');
    process.exit(1);
  }
  let caught = 0;
  const survived: string[] = [];
  for (const file of files) {
    const result = tryAll(file, every);
    caught += result.caught;
    survived.push(...result.survived);
    if (result.caught + result.survived.length > 0)
      console.log(`${basename(file)}: ${result.caught} caught, ${result.survived.length} survived`);
  }
  const all = caught + survived.length;
  console.log(`\n${caught} of ${all} mutants caught (${all === 0 ? 100 : Math.round((caught / all) * 100)} %)`);
  for (const each of survived) console.log(`  ${each}`);
}

main();
