import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginHistory, expectNothingLost } from '../../../tests/fixtures/history.ts';
import { anyHistory } from '../../../tests/fixtures/history-command.ts';

test('whatever happens to several assessments in two tabs and on a second machine, nothing that was said is lost', () => {
  let histories = 0;
  fc.assert(
    fc.property(anyHistory, (commands) => {
      const history = beginHistory();
      fc.modelRun(() => ({ model: history, real: history }), commands);
      expectNothingLost(history);
      histories += 1;
    }),
    { numRuns: 1_000, seed: +(process.env.SEED ?? 20261122) },
  );
  expect(histories).toBeGreaterThanOrEqual(1_000);
});
