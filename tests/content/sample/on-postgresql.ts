/**
 * Runs the SQL of the guides on a PostgreSQL of 15 or newer: `npm run samples`. A cluster of its own, in a folder that is
 * deleted afterwards, reached through a socket alone. No part of the test run, since few machines have a server.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fences } from './fence.ts';

const DEBIAN = ['17', '16', '15'].map((version) => `/usr/lib/postgresql/${version}/bin`).filter(existsSync);
const env = { ...process.env, PATH: [...DEBIAN, process.env.PATH].join(delimiter) };
const folder = mkdtempSync(join(tmpdir(), 'samples-'));
chmodSync(folder, 0o777);

/** Runs a command, as the server's own user where this is root: PostgreSQL refuses to be run by root. */
function run(command: readonly string[], input = '') {
  const [name = '', ...rest] = process.getuid?.() === 0 ? ['runuser', '-u', 'postgres', '--', ...command] : command;
  return spawnSync(name, rest, { encoding: 'utf8', cwd: folder, env, input });
}

/** What a script prints, run as this login; a script that is refused gives its first message. */
function sql(login: string, script: string): string {
  const psql = ['psql', '-qAtX', '-v', 'ON_ERROR_STOP=1', '-h', folder, '-U', login, 'parcelhub'];
  const { status, stdout, stderr } = run(psql, script);
  return status === 0 ? stdout.trim() : (/ERROR: {2}.*/.exec(stderr)?.[0] ?? stderr);
}

/** The one block of SQL of a guide at this place, with its gaps filled in. */
function sample(slug: string, place: number, ...gaps: readonly (readonly [string, string])[]): string {
  const [text = ''] = fences(slug, 'sql').slice(place);
  for (const [gap] of gaps) assert.ok(text.includes(gap), `${slug} has no ${gap}`);
  return gaps.reduce((filled, [gap, value]) => filled.replace(gap, () => value), text);
}

const id = (digit: number) => `'00000000-0000-0000-0000-00000000000${digit}'`;
const [SHOP, CARRIER, STRANGER] = [id(1), id(2), id(3)];
const HOUSE = `
  create role ingest; create role tracking; create schema ingest;
  create table ingest.parcels (id uuid primary key, owner_id uuid not null, carrier_id uuid not null);
  create table ingest.events (id uuid primary key default gen_random_uuid(), tenant_id uuid, scan_id text,
    parcel_id uuid references ingest.parcels, state text, unique (tenant_id, scan_id));
  create table ingest.outbox (id bigint generated always as identity primary key, event_id uuid not null, body jsonb,
    sent_at timestamptz);
  insert into ingest.parcels values (${id(7)}, ${SHOP}, ${CARRIER}), (${id(8)}, ${STRANGER}, ${STRANGER});
  insert into ingest.events (parcel_id, state) values (${id(7)}, 'sent'), (${id(8)}, 'theirs');`;
const as = (role: string, tenant: string, statement: string) =>
  sql('app', `begin; set local role ${role}; set local app.tenant = ${tenant}; ${statement}; commit;`);

function samples(): void {
  const [policies = '', rest = ''] = sample('security-and-compliance', 0, ["'…'", SHOP]).split('begin;');
  const [grants = '', transaction = ''] = sample(
    'modular-design',
    0,
    ["'…'", STRANGER],
    ['select …', 'select state from ingest.events_v1'],
  ).split('begin;');
  assert.equal(sql('owner', HOUSE + policies), '');
  for (const table of ['parcels', 'events'])
    sql(
      'owner',
      `alter table ingest.${table} enable row level security; alter table ingest.${table} force row level security`,
    );
  assert.equal(sql('owner', grants), '');

  // Row policies: the parties of a parcel see it, nobody else does, and a setting that was forgotten shows nothing.
  assert.equal(sql('app', `begin;${rest}`), 'sent');
  assert.equal(as('tracking', CARRIER, 'select state from ingest.events_v1'), 'sent');
  assert.equal(sql('app', `begin;${transaction}`), 'theirs');
  const forgotten = 'set local role tracking; select count(*) from ingest.events_v1; commit;';
  assert.equal(sql('app', `begin;${forgotten}`), '0');
  assert.equal(sql('app', `begin;${rest} begin;${forgotten}`), 'sent\n0');
  assert.match(as('tracking', SHOP, 'select scan_id from ingest.events'), /permission denied/);
  assert.match(as('tracking', SHOP, "insert into ingest.events (state) values ('x')"), /permission denied/);
  assert.match(as('ingest', SHOP, `insert into ingest.events (parcel_id) values (${id(8)})`), /row-level security/);
  assert.match(sql('app', 'select count(*) from ingest.events'), /permission denied/);

  // The outbox: event and message in one transaction, taken and marked by the relay, nothing left behind.
  const outbox = sample(
    'modular-design',
    1,
    ["'…'", SHOP],
    ['values (…)', `values (${id(5)}, ${SHOP}, ${id(7)}, 'scanned')`],
    ['values (…)', `values (${id(5)}, '{}')`],
    ['any (…)', 'any (array(select id from ingest.outbox where sent_at is null))'],
  );
  assert.match(sql('app', outbox), /^\d+\|\{\}$/);
  assert.equal(sql('owner', 'select count(*) from ingest.outbox where sent_at is null'), '0');

  // A scan that arrives twice makes one event and one message.
  const twice = sample('realistic-scalability-planning', 0);
  const scan = `(${SHOP}, 'scan-1', ${id(7)}, 'scanned', '{}')`;
  as(
    'ingest',
    SHOP,
    `prepare scan (uuid, text, uuid, text, jsonb) as ${twice} execute scan ${scan}; execute scan ${scan}`,
  );
  assert.equal(sql('owner', "select count(*) from ingest.events where scan_id = 'scan-1'"), '1');
  assert.equal(sql('owner', 'select count(*) from ingest.outbox where sent_at is null'), '1');

  // Repeated reads: the second of three within ten minutes, with the same answer.
  sql(
    'owner',
    `create table access_log (seen_at timestamptz, etag text, route text, customer_group text, shop text, parcel text);
     insert into access_log select timestamptz '2026-11-02 12:00+00' + n * interval '4 minutes', e, 'GET /track/{id}', 'shop', 's', 'p'
     from (values (0, 'a'), (1, 'a'), (2, 'b'), (60, 'b')) as calls (n, e)`,
  );
  assert.match(sql('owner', sample('user-feedback', 0)), /\|25\.0*$/);

  // Masking: no name, address or phone number is left, and the same input gives the same output.
  sql(
    'owner',
    `create extension pgcrypto; create table recipients (name text, address text, phone text);
     insert into recipients values ('Ada', 'Lane 1', '+4412'), ('Ada', 'Lane 1', '+4412')`,
  );
  assert.equal(sql('owner', `set mask.key = 'once'; ${sample('maintenance', 0)}`), '');
  assert.match(
    sql('owner', 'select distinct name, address, phone from recipients'),
    /^Recipient [\da-f]{8}\|Street [\da-f]{8}\|\+000\d{9}$/,
  );
}

try {
  const made = run(['initdb', '-D', 'data', '-U', 'owner', '-A', 'trust', '--no-sync']);
  assert.equal(made.status, 0, `No PostgreSQL here: ${made.stderr || made.error}`);
  writeFileSync(
    join(folder, 'data/postgresql.auto.conf'),
    `listen_addresses = ''\nunix_socket_directories = '${folder}'\n`,
  );
  assert.equal(run(['pg_ctl', '-D', 'data', '-w', '-l', 'log', 'start']).status, 0);
  assert.equal(run(['createdb', '-h', folder, '-U', 'owner', 'parcelhub']).status, 0);
  samples();
  console.log(`The guides' SQL does what they say, on PostgreSQL ${sql('owner', 'show server_version')}.`);
} finally {
  run(['pg_ctl', '-D', 'data', '-m', 'immediate', 'stop']);
  rmSync(folder, { recursive: true });
}
