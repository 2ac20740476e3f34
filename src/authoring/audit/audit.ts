import type { ContentFault } from '../content/fault.ts';
import { locatedChecks, repeated } from '../content/located.ts';
import { type Content, GLOSSARY_FILE, type PracticeSource, REFERENCES_FILE, REGISTER_FILE } from '../content/read.ts';
import { mentions, withoutCode } from '../prose/mention.ts';
import { sealOf } from '../register/register-seal.ts';
import { auditChanges } from './audit-change.ts';
import { auditExample } from './audit-example.ts';
import { auditLearning } from './audit-learning.ts';
import { auditParcelHub } from './audit-parcelhub.ts';
import { replacedFault } from './audit-replaced.ts';
import { auditStatements } from './audit-statement.ts';
import { auditTemplates } from './audit-template.ts';

function auditRegister(content: Content): readonly ContentFault[] {
  const { ids, seal } = content.register;
  const faults: ContentFault[] = [];
  if (sealOf(ids) !== seal) {
    faults.push({
      file: REGISTER_FILE,
      field: 'ids',
      says: 'An entry was added, moved or removed by hand: the seal does not fit. Restore the file from version control, then run npm run register.',
    });
  }
  faults.push(
    ...repeated(
      ids.map((id, i) => ({ id, file: REGISTER_FILE, field: `ids[${i}]` })),
      'Register',
    ),
  );
  const known = new Set(ids);
  for (const { id, file, field } of content.practices.flatMap(locatedChecks)) {
    if (!known.has(id))
      faults.push({ file, field: `${field}.id`, says: `"${id}" is not in the register. Run npm run register.` });
  }
  return faults;
}

/** Positions such as 3.1.2, and the packed catalogue, count practices by their place in the order of their numbers. */
function auditNumbers(practices: readonly PracticeSource[]): readonly ContentFault[] {
  const numbers = [...new Set(practices.map(({ meta }) => meta.number))];
  return practices.flatMap(({ meta: { number }, guideFile }) => {
    const next = numbers.indexOf(number) + 1;
    const says = `Practice ${number} where ${next} is next. Number the practices 1, 2, 3 and so on, without a gap.`;
    return number === next ? [] : [{ file: guideFile, field: 'number', says }];
  });
}

function auditKeys(practice: PracticeSource): readonly ContentFault[] {
  const checks = locatedChecks(practice);
  const keys = checks.filter(({ check }) => check.key);
  const surplus = keys.slice(1).map(({ file, field }) => ({
    file,
    field: `${field}.key`,
    says: 'A second key check. Keep key: true on the one check you would ask if you could ask only one.',
  }));
  const weak = keys
    .filter(({ check }) => check.level !== 'essential')
    .map(({ file, field }) => ({
      file,
      field: `${field}.key`,
      says: 'A key check must be essential. Raise its level, or choose another key check.',
    }));
  const none = {
    file: practice.checklistFile,
    field: '',
    says: 'No key check. Mark one essential check with key: true.',
  };
  return keys.length === 0 ? [none] : [...surplus, ...weak];
}

function auditLooks(practice: PracticeSource): readonly ContentFault[] {
  return locatedChecks(practice)
    .filter(({ check: { where, look } }) => look !== undefined && where !== 'code')
    .map(({ check, file, field }) => ({
      file,
      field: `${field}.look`,
      says: `The evidence is in ${check.where}, where no file holds it. Take look out, or write where: code.`,
    }));
}

function auditSections(practice: PracticeSource): readonly ContentFault[] {
  const prose = withoutCode(practice.body);
  const file = practice.guideFile;
  const placed = mentions(practice.body)
    .filter(({ kind }) => kind === 'Checklist')
    .map(({ target }) => target);
  const known = practice.sections.map(({ id }) => id);
  const unknown = placed
    .filter((id) => !known.includes(id))
    .map((id) => ({
      file,
      field: `<Checklist section="${id}">`,
      says: `No section "${id}" in checks.yaml. Its sections are: ${known.join(', ')}.`,
    }));
  const missing = practice.sections.flatMap((section): ContentFault[] => {
    const heading = new RegExp(`^## ${section.title.replace(/[.*+?^$()[\]{}|\\]/g, '\\$&')}[ \\t]*$`, 'm').test(prose);
    const checklists = placed.filter((id) => id === section.id).length;
    return [
      ...(heading
        ? []
        : [
            {
              file,
              field: `## ${section.title}`,
              says: 'Heading of a section in checks.yaml that the guide lacks. Write it exactly like that.',
            },
          ]),
      ...(checklists === 1
        ? []
        : [
            {
              file,
              field: `<Checklist section="${section.id}" />`,
              says: `Stands ${checklists} times in the guide. Write it once, at the end of its section.`,
            },
          ]),
    ];
  });
  return [...unknown, ...missing];
}

function auditMentions(content: Content, practice: PracticeSource): readonly ContentFault[] {
  const file = practice.guideFile;
  const references = new Set(content.references.map(({ id }) => id));
  const terms = new Set(content.glossary.map(({ id }) => id));
  const slugs = new Set(content.practices.map(({ slug }) => slug));
  return mentions(practice.body).flatMap(({ kind, target }): ContentFault[] => {
    if ((kind === 'Ref' || kind === 'Case') && !references.has(target)) {
      return [
        {
          file,
          field: `<${kind}> ${target}`,
          says: `Unknown reference. Add "${target}" to ${REFERENCES_FILE}, or cite an id that is there.`,
        },
      ];
    }
    if (kind === 'Term' && !terms.has(target)) {
      return [
        {
          file,
          field: `<Term> ${target}`,
          says: `Unknown glossary term. Add "${target}" to ${GLOSSARY_FILE}, or name an id that is there.`,
        },
      ];
    }
    const sibling = kind === 'link' ? /^\.\.\/([^/#]+)\/?(?:#.*)?$/.exec(target)?.[1] : undefined;
    if (sibling !== undefined && !slugs.has(sibling)) {
      return [
        { file, field: `link ${target}`, says: `No practice "${sibling}". Link to one of: ${[...slugs].join(', ')}.` },
      ];
    }
    if (kind === 'link' && target.startsWith('/')) {
      return [
        {
          file,
          field: `link ${target}`,
          says: 'Begins with a slash and breaks under a base path. Write it relative, such as ../modular-design/.',
        },
      ];
    }
    return [];
  });
}

function auditReferences(content: Content): readonly ContentFault[] {
  const known = new Set(content.references.map(({ id }) => id));
  return content.practices.flatMap(locatedChecks).flatMap(({ check, file, field }) =>
    known.has(check.reference)
      ? []
      : [
          {
            file,
            field: `${field}.reference`,
            says: `Unknown reference "${check.reference}". Add it to ${REFERENCES_FILE}, or name an id that is there.`,
          },
        ],
  );
}

/** Faults between files: what each file cannot know by itself. */
export function auditContent(content: Content): readonly ContentFault[] {
  const { practices, references, glossary } = content;
  const listed = (items: readonly { readonly id: string }[], file: string) =>
    items.map(({ id }, i) => ({ id, file, field: `[${i}]` }));
  const replaced = replacedFault(content);
  const sections = practices.map((practice) =>
    practice.sections.map(({ id }, s) => ({ id, file: practice.checklistFile, field: `sections[${s}]` })),
  );
  const numbers = practices.map(({ meta, guideFile }) => ({
    id: String(meta.number),
    file: guideFile,
    field: 'number',
  }));
  return [
    ...(replaced ? [replaced] : [...auditRegister(content), ...auditChanges(content), ...auditStatements(content)]),
    ...repeated(practices.flatMap(locatedChecks), 'Check'),
    ...sections.flatMap((located) => repeated(located, 'Section')),
    ...repeated(numbers, 'Practice'),
    ...auditNumbers(practices),
    ...repeated(listed(references, REFERENCES_FILE), 'Reference'),
    ...repeated(listed(glossary, GLOSSARY_FILE), 'Term'),
    ...auditReferences(content),
    ...auditTemplates(content),
    ...auditParcelHub(content),
    ...auditExample(content),
    ...practices.flatMap((practice) => [
      ...auditKeys(practice),
      ...auditLooks(practice),
      ...auditSections(practice),
      ...auditMentions(content, practice),
    ]),
    ...auditLearning(content),
  ];
}
