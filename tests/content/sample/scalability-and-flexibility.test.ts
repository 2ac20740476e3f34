import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { fences } from './fence.ts';

const [rule = ''] = fences('scalability-and-flexibility', 'js');
const { from, to } = runInNewContext(`[${rule}][0]`);

/** Whether the rule refuses an import, by the paths that dependency-cruiser compares. */
const refuses = (file: string, imported: string) =>
  new RegExp(from.path).test(file) && !new RegExp(from.pathNot).test(file) && new RegExp(to.path).test(imported);

test.each([
  ['src/domain/order.ts', 'node_modules/stripe/index.js', true],
  ['src/main.ts', 'node_modules/pg/lib/index.js', true],
  ['src/domain/file.ts', 'node_modules/@aws-sdk/client-s3/dist/index.js', true],
  ['src/adapters/database.ts', 'node_modules/pg/lib/index.js', false],
  ['src/domain/order.ts', 'src/adapters/database.ts', false],
  ['src/domain/order.ts', 'node_modules/pgvector/index.js', false],
])('%s may import %s unless the rule refuses it: %s', (file, imported, refused) => {
  expect(refuses(file, imported)).toBe(refused);
});
