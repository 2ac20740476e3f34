import { expect, test } from 'vitest';
import { ROLE_LABEL, ROLES } from './role.ts';

test('every role has its own label', () => {
  expect(ROLES.map((role) => ROLE_LABEL[role])).toEqual(['Backend', 'Lead', 'Product', 'Security', 'SRE']);
});
