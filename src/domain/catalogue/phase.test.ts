import { expect, test } from 'vitest';
import { type Phase, phaseRange } from './phase.ts';

test.each<[Phase[], string]>([
  [[], ''],
  [['build'], 'Build'],
  [['build', 'build'], 'Build'],
  [['operate', 'research'], 'Research → operate'],
  [['deploy', 'design', 'build'], 'Design → deploy'],
])('%j reads %j', (phases, range) => {
  expect(phaseRange(phases)).toBe(range);
});
