import { LEVELS } from '../../domain/catalogue/level.ts';
import { packId, plainId } from '../../domain/pack/pack-name.ts';
import { auditContent } from '../audit/audit.ts';
import type { ContentFault } from '../content/fault.ts';
import { locatedChecks, repeated } from '../content/located.ts';
import type { Content } from '../content/read.ts';
import { LEARNING_FILE, STEPS_FILE } from '../content/read-learning.ts';
import { sealOf } from '../register/register-seal.ts';
import { isRecorded, statementFingerprint } from '../register/statement-record.ts';
import { auditAddedSteps, learningAsContent, packLearningIds } from './pack-learning.ts';
import { type PackSource, packPractices } from './pack-source.ts';
import { PACK_ADJUST, PACK_FILE, PACK_REGISTER, PACK_SECTIONS, PACK_WAS } from './read-pack.ts';
import { PACK_LEARNING } from './read-pack-learning.ts';

/** Longest id that storage and files take, in characters. */
const ID_MAX = 80;

/** Something to know of a pack that stops no build. */
export type PackWarning = ContentFault;

/** A pack as a content of its own, for the audits of contents: beside the published practices and works that it may name. */
function asContent(pack: PackSource, core: Content): Content {
  const { key } = pack.meta;
  const { ids, seal, statements } = pack.register;
  const own = ids.map((id) => packId(key, id));
  return {
    ...core,
    practices: [
      ...core.practices,
      ...packPractices(pack).map((practice, i) => ({
        ...practice,
        meta: { ...practice.meta, number: core.practices.length + i + 1 },
      })),
    ],
    references: [...pack.references, ...core.references],
    glossary: [...pack.glossary, ...core.glossary],
    // Blank alone: the audits of pairs find it equal to itself.
    templates: [...pack.templates.map((each) => ({ ...each, filled: each.blank })), ...core.templates],
    register: {
      uid: pack.meta.uid,
      seal: sealOf(ids) === seal ? sealOf(own) : '',
      ids: own,
      statements: Object.fromEntries(Object.entries(statements).map(([id, record]) => [packId(key, id), record])),
    },
    changes: pack.changes,
    learning: learningAsContent(pack, core),
  };
}

/** What the audits of contents find in a pack: under its files, by its own ids, with its own command. */
function auditAsContent(pack: PackSource, core: Content): readonly ContentFault[] {
  const { key } = pack.meta;
  const own = new Set([
    ...packPractices(pack).flatMap(({ guideFile, checklistFile }) => [guideFile, checklistFile]),
    ...pack.templates.map(({ blank }) => blank.file),
    ...pack.learning.tracks.map(({ file }) => file),
    ...pack.learning.questions.map(({ file }) => file),
  ]);
  const shared = new Set([
    'content/register.json',
    'content/changes.yaml',
    'content/references.yaml',
    'content/glossary.yaml',
    LEARNING_FILE,
    STEPS_FILE,
  ]);
  const plain = (text: string) =>
    text
      .replaceAll(`${key}--`, '')
      .replaceAll('content/', '')
      .replaceAll('npm run register', `npm run pack -- register ${pack.folder}`);
  return auditContent(asContent(pack, core))
    .filter(({ file, says }) => (own.has(file) || shared.has(file)) && !says.startsWith('No key check.'))
    .map(({ file, field, says }) => ({ file: plain(file), field: plain(field), says: plain(says) }));
}

function auditNumbers({ practices }: PackSource): readonly ContentFault[] {
  return practices.flatMap(({ meta, guideFile }, i) => {
    const says = `Practice ${meta.number} where ${i + 1} is next. Number the practices of a pack 1, 2, 3 and so on: they are shown behind a letter.`;
    return meta.number === i + 1 ? [] : [{ file: guideFile, field: 'number', says }];
  });
}

function auditAdditions({ additions }: PackSource, core: Content): readonly ContentFault[] {
  const targets = additions.map(({ practice, section }, i) => ({
    id: `${practice}/${section}`,
    file: PACK_SECTIONS,
    field: `[${i}].in`,
  }));
  const unknown = targets.flatMap(({ id, file, field }) => {
    const [slug, section] = id.split('/');
    const practice = core.practices.find((each) => each.slug === slug);
    if (practice?.sections.some((each) => each.id === section)) return [];
    const says =
      practice === undefined
        ? `No practice "${slug}". Write one of: ${core.practices.map((each) => each.slug).join(', ')}.`
        : `No section "${section}" in ${slug}. Its sections are: ${practice.sections.map((each) => each.id).join(', ')}.`;
    return [{ file, field, says }];
  });
  return [...unknown, ...repeated(targets, 'Section', 'List all its checks under one entry.')];
}

/** Faults and warnings of what a pack says of published checks. */
function auditAdjustments(
  { adjustments, folder }: PackSource,
  core: Content,
): { readonly faults: readonly ContentFault[]; readonly warnings: readonly PackWarning[] } {
  const checks = new Map(core.practices.flatMap(locatedChecks).map(({ id, check }) => [id, check]));
  const retired = new Map(
    core.changes.flatMap((change) => change.retired.map((each) => [each.id, { ...each, date: change.date }])),
  );
  const reworded = (id: string) =>
    core.changes.flatMap((change) =>
      change.reworded.flatMap((each) => (each.id === id ? [{ ...each, date: change.date }] : [])),
    );
  const faults: ContentFault[] = [];
  const warnings: PackWarning[] = [];
  for (const [i, { check: id, of, statement, level }] of adjustments.entries()) {
    const at = (field: string, says: string) => ({ file: PACK_ADJUST, field: `[${i}].${field}`, says });
    const check = checks.get(id);
    if (check === undefined) {
      const gone = retired.get(id);
      faults.push(
        at(
          'check',
          gone === undefined
            ? `No published check "${id}". Correct the id, or take the entry out.`
            : `"${id}" was retired on ${gone.date}: ${gone.says} Take the entry out.`,
        ),
      );
      continue;
    }
    if (level !== undefined && LEVELS.indexOf(level) >= LEVELS.indexOf(check.level))
      faults.push(at('level', `"${id}" is ${check.level} already. A pack may raise a level, and never lower one.`));
    if (isRecorded(`2026-01-01 ${of}`, check.statement)) continue;
    const [last] = reworded(id);
    warnings.push(
      at(
        'of',
        [
          `"${id}" has other words than those that this was written for${last === undefined ? '' : `, since ${last.date}: ${last.says}`}`,
          ...(statement === undefined ? [] : [`Then: ${statement}`]),
          `Now: ${check.statement}`,
          `Once the entry fits them, run npm run pack -- accept ${folder} ${id} (fingerprint ${statementFingerprint(check.statement)}).`,
        ].join('\n      '),
      ),
    );
  }
  const named = adjustments.map(({ check }, i) => ({ id: check, file: PACK_ADJUST, field: `[${i}].check` }));
  return { faults: [...faults, ...repeated(named, 'Check', 'Say all of it in one entry.')], warnings };
}

/** Newcomers of a pack begin on tracks and pages that the site has to have. */
function auditOnboarding({ learning }: PackSource, core: Content): readonly ContentFault[] {
  const { steps, tracks, questions } = learning;
  if (core.learning.present || steps.length + tracks.length + questions.length === 0) return [];
  const says = 'The site has no onboarding. Take onboarding/ and questions.yaml out of the pack.';
  return [{ file: 'onboarding', field: '', says }];
}

/** Former ids lead to checks of the pack, and were never published here: those mean what they always meant. */
function auditWas({ was, register, meta }: PackSource, core: Content): readonly ContentFault[] {
  const own = new Set(register.ids.map((id) => packId(meta.key, id)));
  return Object.entries(was).flatMap(([former, id]): ContentFault[] => [
    ...(own.has(id)
      ? []
      : [{ file: PACK_WAS, field: former, says: `No check "${plainId(id)}" in the pack. Name one of its own.` }]),
    ...(core.register.ids.includes(former)
      ? [{ file: PACK_WAS, field: former, says: `"${former}" is a published check. Take the line out.` }]
      : []),
  ]);
}

/** Ids are stored and filed with the key of the pack before them, and there is room for so much. */
function auditLength(pack: PackSource): readonly ContentFault[] {
  const { tracks, steps, questions } = packLearningIds(pack);
  const ids = [
    ...packPractices(pack).flatMap(locatedChecks),
    ...[...tracks, ...steps, ...questions].map((id) => ({ id, file: PACK_LEARNING, field: id })),
  ];
  return ids
    .filter(({ id }) => id.length > ID_MAX)
    .map(({ id, file, field }) => ({
      file: file.replace('content/', ''),
      field,
      says: `"${plainId(id)}" is ${id.length} characters long with the key of the pack before it, and ${ID_MAX} is the most. Shorten it before it is published.`,
    }));
}

/** Which published checks came after the pack was last looked through: growth breaks no build. */
function grown({ meta, folder }: PackSource, core: Content): readonly PackWarning[] {
  const { ids } = core.register;
  const later = ids.slice(meta.core);
  if (later.length === 0) return [];
  const says = `${later.length} published checks are newer than edition ${meta.core}: ${later.join(', ')}. Look whether the pack has something to say of them, then write core: ${ids.length} in ${folder}/${PACK_FILE}.`;
  return [{ file: PACK_FILE, field: 'core', says }];
}

/** Everything wrong with a pack beyond its single files, and what is to be known of it. */
export function auditPack(
  pack: PackSource,
  core: Content,
): { readonly faults: readonly ContentFault[]; readonly warnings: readonly PackWarning[] } {
  const adjusted = auditAdjustments(pack, core);
  const late =
    pack.meta.core > core.register.ids.length
      ? [
          {
            file: PACK_FILE,
            field: 'core',
            says: `Written against edition ${pack.meta.core}, and this site has ${core.register.ids.length}. Update the site, or write the edition that you looked through.`,
          },
        ]
      : [];
  const other =
    pack.register.uid !== '' && pack.register.uid !== pack.meta.uid
      ? [
          {
            file: PACK_REGISTER,
            field: 'uid',
            says: `Of another pack than ${PACK_FILE}. Restore both from version control.`,
          },
        ]
      : [];
  const inFolder = <Fault extends ContentFault>(fault: Fault) => ({
    ...fault,
    file: `${pack.folder.replace(/\/$/, '')}/${fault.file}`,
  });
  const faults = [
    ...other,
    ...late,
    ...auditNumbers(pack),
    ...auditAdditions(pack, core),
    ...auditAsContent(pack, core),
    ...auditAddedSteps(pack, core),
    ...auditOnboarding(pack, core),
    ...auditWas(pack, core),
    ...auditLength(pack),
    ...adjusted.faults,
  ];
  return { faults: faults.map(inFolder), warnings: [...grown(pack, core), ...adjusted.warnings].map(inFolder) };
}
