import { expect, test } from 'vitest';
import { invitationText } from './invitation.ts';

test('An invitation names the system, its tier, and the three pages', () => {
  const text = invitationText('Checkout API', 'critical', 'https://loadbearing.example/base/');
  expect(text).toContain('review Checkout API together');
  expect(text).toContain('at tier critical: https://loadbearing.example/base/assessments/\n');
  expect(text).toContain('https://loadbearing.example/base/assess/\n');
  expect(text).toContain('https://loadbearing.example/base/summary/\n');
});
