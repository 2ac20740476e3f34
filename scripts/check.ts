import { spawnSync } from 'node:child_process';
import { QUICK_STEPS, UNIT_TESTS } from './quick-step.ts';

/** Everything that is checked before a commit, one step after the other; stops at the first that fails. */
for (const [command, ...args] of [...QUICK_STEPS, UNIT_TESTS]) {
  console.log(`\n$ ${[command, ...args].join(' ')}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
