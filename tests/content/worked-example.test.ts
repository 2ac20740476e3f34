import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { claims as communicationAndCollaboration } from './worked-example/communication-and-collaboration.ts';
import { claims as involveStakeholdersEarly } from './worked-example/involve-stakeholders-early.ts';
import { claims as iterativeImprovement } from './worked-example/iterative-improvement.ts';
import { claims as maintainRobustness } from './worked-example/maintain-robustness.ts';
import { claims as maintenance } from './worked-example/maintenance.ts';
import { claims as modularDesign } from './worked-example/modular-design.ts';
import { claims as realisticScalabilityPlanning } from './worked-example/realistic-scalability-planning.ts';
import { claims as scalabilityAndFlexibility } from './worked-example/scalability-and-flexibility.ts';
import { claims as securityAndCompliance } from './worked-example/security-and-compliance.ts';
import { claims as userFeedback } from './worked-example/user-feedback.ts';

describe.each([
  ['involve-stakeholders-early', involveStakeholdersEarly],
  ['modular-design', modularDesign],
  ['scalability-and-flexibility', scalabilityAndFlexibility],
  ['maintain-robustness', maintainRobustness],
  ['security-and-compliance', securityAndCompliance],
  ['iterative-improvement', iterativeImprovement],
  ['user-feedback', userFeedback],
  ['maintenance', maintenance],
  ['communication-and-collaboration', communicationAndCollaboration],
  ['realistic-scalability-planning', realisticScalabilityPlanning],
])('%s', (slug, claims) => {
  const guide = readFileSync(`content/practices/${slug}/guide.mdx`, 'utf8');

  test('it has claims', () => {
    expect(claims.length).toBeGreaterThan(0);
  });

  test.each(claims)('$says', ({ says, is }) => {
    expect(is()).toBe(says);
    expect(guide).toContain(says);
  });
});
