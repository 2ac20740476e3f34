import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fences } from './fence.ts';

const [renovate = ''] = fences('maintenance', 'json');
const [egress = ''] = fences('maintenance', 'sh');
const [alerts = ''] = fences('maintenance', 'yaml');

test('Renovate merges nothing younger than three days by itself', () => {
  const config = JSON.parse(renovate);
  expect(config.minimumReleaseAge).toBe('3 days');
  expect(config.packageRules.filter(({ automerge }: { automerge?: boolean }) => automerge)).toEqual([
    { matchUpdateTypes: ['patch'], automerge: true },
  ]);
});

test('an alert watches the newest recoverable point', () => {
  expect(parse(alerts)).toHaveProperty('newest_archived_log.page_above');
});

describe('the test of the isolation', () => {
  const folder = mkdtempSync(join(tmpdir(), 'egress-'));

  beforeAll(() => {
    const nc = join(folder, 'nc');
    writeFileSync(nc, '#!/bin/sh\nfor open in $OPEN; do [ "$4" = "$open" ] && exit 0; done\nexit 1\n');
    chmodSync(nc, 0o755);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const run = (open: string) =>
    spawnSync('sh', ['-c', egress], {
      env: { PATH: `${folder}:${process.env['PATH']}`, OPEN: open },
      encoding: 'utf8',
    });

  test('it passes when only the sink can be reached', () => {
    expect(run('sink.copy.internal').status).toBe(0);
  });

  test.each(['hooks.carrier.example', 'relay.mail.example'])('it fails when %s can be reached', (target) => {
    const { status, stdout } = run(`sink.copy.internal ${target}`);
    expect(status).toBe(1);
    expect(stdout).toContain(target);
  });

  test('it fails when it can reach nothing at all, because then it proves nothing', () => {
    const { status, stdout } = run('');
    expect(status).toBe(1);
    expect(stdout).toContain('sink');
  });
});
