import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseDocument, stringify } from 'yaml';
import { ContentError } from '../src/authoring/content/fault.ts';
import { locatedChecks } from '../src/authoring/content/located.ts';
import type { Content } from '../src/authoring/content/read.ts';
import { loadContent } from '../src/authoring/load.ts';
import { loadPacks } from '../src/authoring/pack/load-packs.ts';
import { packPractices } from '../src/authoring/pack/pack-source.ts';
import { PACK_ADJUST, PACK_FILE } from '../src/authoring/pack/read-pack.ts';
import { statementFingerprint } from '../src/authoring/register/statement-record.ts';
import { dayOf } from '../src/domain/base/local-day.ts';
import { PACK_KEY } from '../src/domain/pack/pack-name.ts';
import { newUid } from './new-uid.ts';
import { fromAzure } from './pack/from-azure.ts';
import { fromCsv } from './pack/from-csv.ts';
import { fromLens } from './pack/from-lens.ts';
import { fromTasks } from './pack/from-tasks.ts';
import { registerPack } from './pack/register-pack.ts';
import { type Listed, Unreadable } from './pack/row.ts';
import { nameOf, writeRows } from './pack/write-rows.ts';

const HELP = `npm run pack -- new FOLDER [--title="Acme Platform"] [--key=acme]   begins a pack
npm run pack -- from FILE FOLDER [--statement="Column"]              a pack out of a list: .csv, .json, .md
npm run pack -- register FOLDER                                     publishes its new checks
npm run pack -- check FOLDER …                                      says what is wrong with packs, and what changed under them
npm run pack -- accept FOLDER CHECK                                 an entry of adjust.yaml fits the published words of today
docs/packs.md says the rest.`;

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** The published content of this checkout. */
function core(): Content {
  return loadContent(resolve('.'));
}

function write(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [file, text] of files) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

type Options = Readonly<Record<string, string>>;

/** The files that every pack begins with. */
function begun(folder: string, options: Options, content: Content, called?: string): ReadonlyMap<string, string> {
  if (existsSync(join(folder, PACK_FILE)))
    throw new Error(`${folder}/${PACK_FILE} is there already: nothing was written.`);
  const name = basename(resolve(folder)).replace(/-?pack$/, '');
  const key =
    options['key'] ??
    nameOf(name === '' ? 'our' : name, 2)
      .slice(0, 16)
      .replace(/-$/, '');
  if (!PACK_KEY.test(key))
    throw new Error(`“${key}” is no key: lower-case words joined by single hyphens, at most 16 characters.`);
  const title = options['title'] ?? called ?? name;
  const meta = { key, uid: newUid(), title, core: content.register.ids.length };
  return new Map([
    [PACK_FILE, `# What this pack is: docs/packs.md. key and uid are permanent.\n${stringify(meta)}`],
    ['changes.yaml', '[]\n'],
    [
      'register.json',
      `${JSON.stringify({ uid: meta.uid, seal: '811c9dc5', ids: [], statements: {} }, undefined, 2)}\n`,
    ],
  ]);
}

function begin(folder: string, options: Options): void {
  const content = core();
  const practice = content.practices[0];
  const target = `${practice?.slug}/${practice?.sections[0]?.id}`;
  const example = {
    id: 'service-in-our-catalogue',
    statement: 'The service is in our catalogue, with the team that answers for it.',
    why: 'Whoever is woken by it has nobody to ask.',
    evidence: 'Its page in the catalogue.',
    partly: 'Partly when the page names no team; No when there is no page.',
    ...{ where: 'platform', level: 'essential', phase: 'deploy', roles: ['lead'], reference: 'our-handbook' },
  };
  const work = { id: 'our-handbook', title: 'Our handbook', author: 'Us', year: 'living', url: 'https://example.org/' };
  const files = new Map([
    ...begun(folder, options, content),
    [
      'sections.yaml',
      `# Checks of ours in sections of published guides. This one is an example: change it, or take it out.\n${stringify([{ in: target, checks: [example] }])}`,
    ] as const,
    ['references.yaml', stringify([work])] as const,
    [
      PACK_ADJUST,
      '# What we say of published checks: a note, a higher level, or that it is not asked, and why.\n[]\n',
    ] as const,
  ]);
  write(folder, files);
  console.log(`${folder} holds ${[...files.keys()].join(', ')}. Next: write, then npm run pack -- register ${folder}`);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new Unreadable(`Not JSON: ${error instanceof Error ? error.message.replace(/\s+/g, ' ') : error}`);
  }
}

function listOf(file: string, options: Options): Listed {
  const text = readFileSync(file, 'utf8');
  if (/\.(?:csv|tsv)$/i.test(file)) return fromCsv(text, options);
  if (/\.(?:md|markdown)$/i.test(file)) return fromTasks(text);
  if (!/\.json$/i.test(file)) throw new Unreadable('Neither .csv, .json nor .md.');
  const value = jsonOf(text);
  const fields = Object(value) as { pillars?: unknown; items?: unknown };
  if (Array.isArray(fields.pillars)) return fromLens(value);
  if (Array.isArray(fields.items)) return fromAzure(value);
  throw new Unreadable('Neither a review checklist (items) nor a custom lens (pillars).');
}

function bring(file: string, folder: string, options: Options): void {
  const listed = listOf(file, options);
  const { files, notes } = writeRows(listed, dayOf(new Date()));
  write(folder, new Map([...begun(folder, options, core(), listed.title), ...files]));
  const practices = [...files.keys()].filter((name) => name.endsWith('guide.mdx')).length;
  console.log(`${count(listed.rows.length, 'check')} in ${count(practices, 'practice')}, out of ${file}.`);
  if (notes.length > 0) console.log(`Not mapped, ${count(notes.length, 'thing')}:`);
  for (const { at, says } of notes) console.log(`  ${at}: ${says}`);
  console.log(`Next: look through ${folder}, then npm run pack -- register ${folder}`);
}

function look(folders: readonly string[]): void {
  const { packs, warnings } = loadPacks(folders, core());
  for (const { file, field, says } of warnings) console.log(`  ${file} › ${field}\n      ${says}`);
  for (const pack of packs) {
    const checks = packPractices(pack).flatMap(locatedChecks).length;
    const said = [
      count(pack.practices.length, 'practice'),
      count(checks, 'check'),
      `${pack.adjustments.length} adjusted`,
    ].join(', ');
    console.log(
      `${pack.meta.key} (${pack.meta.title}): ${said}. ${warnings.length === 0 ? 'Nothing is wrong.' : ''}`.trim(),
    );
  }
}

function accept(folder: string, id: string): void {
  const check = core()
    .practices.flatMap(locatedChecks)
    .find((each) => each.id === id)?.check;
  if (check === undefined) throw new Error(`No published check “${id}”.`);
  const file = join(folder, PACK_ADJUST);
  const document = parseDocument(readFileSync(file, 'utf8'));
  const at = ((document.toJS() ?? []) as { check?: unknown }[]).findIndex((entry) => entry.check === id);
  if (at < 0) throw new Error(`${file} has no entry for “${id}”. Write one, with check: ${id} and what you say of it.`);
  document.setIn([at, 'of'], statementFingerprint(check.statement));
  document.setIn([at, 'statement'], check.statement);
  writeFileSync(file, document.toString());
  console.log(`${file}: “${id}” fits the words of today.`);
}

function main(): void {
  const args = process.argv.slice(2);
  const options = Object.fromEntries(
    args.flatMap((arg) => {
      const [, name, value] = /^--([a-z]+)=(.*)$/.exec(arg) ?? [];
      return name === undefined || value === undefined ? [] : [[name, value]];
    }),
  );
  const [command, first, second, ...others] = args.filter((arg) => !arg.startsWith('--'));
  if (command === 'new' && first !== undefined) begin(first, options);
  else if (command === 'from' && first !== undefined && second !== undefined) bring(first, second, options);
  else if (command === 'register' && first !== undefined) console.log(registerPack(first, core(), dayOf(new Date())));
  else if (command === 'check' && first !== undefined)
    look([first, ...(second === undefined ? [] : [second]), ...others]);
  else if (command === 'accept' && first !== undefined && second !== undefined) accept(first, second);
  else {
    console.log(HELP);
    process.exitCode = args.length === 0 || args.includes('--help') ? 0 : 1;
  }
}

try {
  main();
} catch (error) {
  if (error instanceof ContentError || error instanceof Error) console.error(error.message);
  else console.error(error);
  process.exitCode = 1;
}
