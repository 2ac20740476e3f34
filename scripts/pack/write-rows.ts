import { stringify } from 'yaml';
import { PHASES } from '../../src/domain/catalogue/phase.ts';
import { ROLES } from '../../src/domain/catalogue/role.ts';
import type { Listed, Row, Unmapped } from './row.ts';

/** Files of a pack by path, and what had to be filled in or left out, with its place in the list. */
export type Drafted = { readonly files: ReadonlyMap<string, string>; readonly notes: readonly Unmapped[] };

/** Longest id that fits with any key of a pack into the names that files and storage know: 80 characters. */
const ID_MAX = 60;

/** A permanent name out of a text: its first words, lower case. */
export function nameOf(text: string, words = 8): string {
  const plain = text.replace(/ß/g, 'ss').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const name = (plain.match(/[a-z0-9]+/g) ?? []).slice(0, words).join('-').slice(0, ID_MAX).replace(/-$/, '');
  return name === '' || name in {} ? `check-${name}`.replace(/-$/, '') : name;
}

/** A name unlike those that were given. */
function unique(name: string, given: Set<string>): string {
  let free = name;
  for (let n = 2; given.has(free); n += 1) free = `${name.slice(0, ID_MAX - 5).replace(/-$/, '')}-${n}`;
  given.add(free);
  return free;
}

const sentence = (text: string) => (/[.?!”"]$/.test(text) ? text : `${text}.`);

function grouped(rows: readonly Row[], by: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(by(row), [...(groups.get(by(row)) ?? []), row]);
  return groups;
}

/** Text that means the same in MDX. */
const mdx = (text: string) => text.replace(/[\\{}<>`*_[\]]/g, '\\$&');

/** A pack made of a list: a practice for each of its chapters. What no check can be without and the list lacks is marked. */
export function writeRows({ rows, unmapped, title }: Listed, today: string): Drafted {
  const files = new Map<string, string>();
  const notes: Unmapped[] = [...unmapped];
  const slugs = new Set<string>(['core']);
  const ids = new Set<string>();
  const works = new Map<string, { id: string; title: string; author: string; year: string; url: string }>();
  const list = title ?? 'The list';
  const own = 'list';
  works.set('', { id: own, title: list, author: list, year: 'living', url: 'https://example.org/' });
  const workOf = (row: Row): string => {
    if (row.link === undefined) return own;
    if (!URL.canParse(row.link) || !/^https?:/.test(row.link)) {
      notes.push({ at: row.at, says: `its link, which is no address: ${row.link}` });
      return own;
    }
    const known = works.get(row.link);
    if (known !== undefined) return known.id;
    const { host, pathname } = new URL(row.link);
    const id = unique(nameOf(`${host} ${pathname}`, 12), new Set([...works.values()].map((work) => work.id)));
    works.set(row.link, { id, title: `${host}${pathname}`, author: host, year: 'living', url: row.link });
    return id;
  };
  const missing = { why: 0, evidence: 0, partly: 0, level: 0 };
  const checkOf = (row: Row) => {
    const statement = sentence(row.statement);
    const phase = PHASES.find((each) => each === row.phase?.toLowerCase());
    if (row.phase !== undefined && phase === undefined) notes.push({ at: row.at, says: `phase “${row.phase}”` });
    const roles = ROLES.filter((each) => row.roles?.includes(each));
    const odd = row.roles?.filter((role) => !ROLES.some((each) => each === role)) ?? [];
    if (odd.length > 0) notes.push({ at: row.at, says: `roles ${odd.map((role) => `“${role}”`).join(', ')}` });
    for (const field of ['why', 'evidence', 'partly', 'level'] as const)
      if (row[field] === undefined) missing[field] += 1;
    return {
      id: unique(nameOf(row.id !== undefined && /[a-z].*-/i.test(row.id) ? row.id : statement), ids),
      statement,
      why: sentence(row.why ?? 'To be written: what happens where this is not so'),
      evidence: sentence(row.evidence ?? 'To be written: what can be pointed at'),
      partly: sentence(row.partly ?? 'Partly when it holds with exceptions that are known; No otherwise'),
      where: 'document',
      level: row.level ?? 'recommended',
      phase: phase ?? PHASES[0],
      roles: roles.length > 0 ? roles : [ROLES[0]],
      reference: workOf(row),
    };
  };
  let number = 0;
  for (const [practice, itsRows] of grouped(rows, (row) => row.practice ?? list)) {
    number += 1;
    const slug = unique(nameOf(practice), slugs);
    const sectionIds = new Set<string>();
    const titles = new Set<string>();
    const sections = [...grouped(itsRows, (row) => row.section ?? practice)].map(([name, checks]) => ({
      id: unique(nameOf(name), sectionIds),
      // A heading is found by its words: two of one name would be one.
      title: unique(name.replace(/\s*[{}<>`*_[\]\\#]+\s*/g, ' ').trim() || 'Checks', titles),
      checks: checks.map(checkOf),
    }));
    const head = {
      number,
      title: practice,
      motto: sentence(practice),
      lede: `To be written: what ${practice} is for, and the one thing to take away.`,
      revised: today,
    };
    const body = sections.map(
      ({ id, title: heading }) =>
        `## ${heading}\n\n${mdx('To be written: what to do, and how.')}\n\n<Checklist section="${id}" />\n`,
    );
    files.set(`practices/${slug}/checks.yaml`, stringify({ sections }));
    files.set(
      `practices/${slug}/guide.mdx`,
      `---\n${stringify(head)}---\n\n${body.join('\n')}\n## Where you stand\n\n<WhereYouStand />\n\n## References\n\n<References />\n`,
    );
  }
  files.set('references.yaml', stringify([...works.values()]));
  for (const [field, count] of Object.entries(missing)) {
    if (count > 0)
      notes.push({ at: 'all', says: `${count} of ${rows.length} checks have no ${field}: it is marked to be written` });
  }
  return { files, notes };
}
