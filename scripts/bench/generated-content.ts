import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { sealOf } from '../../src/authoring/register/register-seal.ts';
import { LEVELS } from '../../src/domain/catalogue/level.ts';
import { PHASES } from '../../src/domain/catalogue/phase.ts';
import { ROLES } from '../../src/domain/catalogue/role.ts';

/** How many practices there are where nobody says it. */
const PRACTICES = 10;
const CHECKS_IN_SECTION = 6;

function check(practice: number, number: number, first: boolean) {
  return {
    id: `generated-${practice}-${number}`,
    statement: `Generated check ${number} of practice ${practice} names an owner, a threshold and the date of its last review.`,
    why: 'A list of this length shows what a page costs when nobody looks.',
    evidence: 'The page on which the owner, the threshold and the date can be read.',
    partly: 'Partly when one of the three is missing; No when there is no such page.',
    where: 'document',
    level: first ? 'essential' : LEVELS[number % LEVELS.length],
    phase: PHASES[number % PHASES.length],
    roles: [ROLES[number % ROLES.length]],
    reference: 'generated',
    ...(first ? { key: true } : {}),
  };
}

function sectionsOf(practice: number, checks: number) {
  const sections = Math.ceil(checks / CHECKS_IN_SECTION);
  return Array.from({ length: sections }, (_, s) => ({
    id: `section-${s + 1}`,
    title: `Section ${s + 1}`,
    checks: Array.from({ length: Math.min(CHECKS_IN_SECTION, checks - s * CHECKS_IN_SECTION) }, (_unused, c) =>
      check(practice, s * CHECKS_IN_SECTION + c + 1, s + c === 0),
    ),
  }));
}

function guideOf(practice: number, sections: readonly { readonly id: string; readonly title: string }[]): string {
  const head = {
    number: practice,
    title: `Practice ${practice}`,
    motto: 'Generated.',
    lede: 'Generated.',
    revised: '2026-01-01',
  };
  const body = sections.map(({ id, title }) => `## ${title}\n\nGenerated.\n\n<Checklist section="${id}" />`);
  return `---\n${stringify(head)}---\n\n${body.join('\n\n')}\n`;
}

/** Writes a catalogue of about `size` checks, evenly in its practices, with everything a build needs, under `root`/content. */
export function writeContent(root: string, size: number, practices: number = PRACTICES): void {
  const each = Math.round(size / practices);
  for (let practice = 1; practice <= practices; practice += 1) {
    const folder = join(root, 'content/practices', `practice-${practice}`);
    const sections = sectionsOf(practice, each);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'checks.yaml'), stringify({ sections }));
    writeFileSync(join(folder, 'guide.mdx'), guideOf(practice, sections));
  }
  const reference = {
    id: 'generated',
    title: 'Generated',
    author: 'Generated',
    year: '2026',
    url: 'https://example.org/',
  };
  writeFileSync(join(root, 'content/references.yaml'), stringify([reference]));
  writeFileSync(
    join(root, 'content/glossary.yaml'),
    stringify([{ id: 'generated', term: 'Generated', definition: 'Generated.' }]),
  );
  const changes = [{ date: '2026-01-01', says: 'Generated.', edition: practices * each }];
  writeFileSync(join(root, 'content/changes.yaml'), stringify(changes));
  writeFileSync(join(root, 'content/register.json'), JSON.stringify({ seal: sealOf([]), ids: [], statements: {} }));
  writeFileSync(
    join(root, 'content/takeaway.mdx'),
    '---\ntitle: Generated\nlede: Generated.\nrevised: 2026-01-01\n---\n\nGenerated.\n',
  );
}
