import { describe, expect, test } from 'vitest';
import { fences } from './fence.ts';

const [sql = ''] = fences('security-and-compliance', 'sql');

/** What a run on PostgreSQL showed to matter; the run itself needs a server (`npm run samples`). */
describe('row-level security', () => {
  test('parcels and events each have a policy', () => {
    expect([...sql.matchAll(/create policy \w+ on ([\w.]+)/g)].map(([, table]) => table)).toEqual([
      'ingest.parcels',
      'ingest.events',
    ]);
  });

  test('role and tenant end with the transaction', () => {
    expect(sql.match(/^set .*$/gm)?.every((line) => line.startsWith('set local '))).toBe(true);
    expect(sql).toMatch(/begin;[\s\S]*set local role[\s\S]*set local app\.tenant[\s\S]*commit;/);
  });

  test('the view reads with the rights of whoever asks', () => {
    expect(sql).toContain('with (security_invoker = true)');
  });
});
