import type * as v from 'valibot';
import { ENTRIES_MAX, FILE_FORMAT, FILE_VERSION } from '../../domain/assessment/file-limit.ts';
import { isDay, isInstant } from '../../domain/base/date.ts';
import { ENTRY_NAME } from '../../domain/catalogue/check-name.ts';
import {
  askShape,
  draftByShape,
  draftedShape,
  draftOfShape,
  draftShape,
  evidenceShape,
  hasAuthor,
} from './file-draft.ts';
import { learnerFields } from './file-learner.ts';
import { itemShape, milestoneShape, policyShape } from './file-record.ts';
import { filedShape, fileShape } from './file-shape.ts';

type Json = { readonly [name: string]: unknown };
type Shape = v.GenericSchema & { readonly value?: v.GenericSchema; readonly pipe?: readonly v.GenericPipeItem[] };
type Fields = Readonly<Record<string, Shape>>;

const LEAP_DAY = '(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29';
const OTHER_DAY =
  '\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))';
const DAY = `(?:${LEAP_DAY}|${OTHER_DAY})`;
const TIME = '(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{3}Z';

/** What a program of somebody else can be told of our own tests of a text. */
const TESTS = new Map<unknown, Json>([
  [isDay, { format: 'date', pattern: `^${DAY}$` }],
  // Whoever drafts is named.
  [hasAuthor, { anyOf: [{ required: ['tool'] }, { required: ['person'] }] }],
  [isInstant, { format: 'date-time', pattern: `^${DAY}T${TIME}$` }],
]);

const NAMED = {
  type: 'string',
  pattern: ENTRY_NAME.source,
  description: 'Id of a check, known to this site or not; or its place in the register, such as @131.',
};

const FILE: Readonly<Record<keyof typeof fileShape.entries, string>> = {
  $schema: 'Address of this schema, for editors.',
  exported: 'Day on which the file was made.',
  edition: 'Length of the register when the file was made: how many check ids had been published.',
  catalogue:
    'Name of the catalogue that it was made with: `uid` of `checks.json`. Ids of another may mean other checks.',
  assessments: 'The assessments, each with a uid of its own.',
  learner: 'What a newcomer did while being onboarded; left out where there is none.',
};

const ASSESSMENT: Readonly<Record<keyof typeof filedShape.entries, string>> = {
  uid: 'Says on every machine that it is the same assessment; no other in the file has it.',
  name: 'One line. What is longer than 80 characters is cut when it is read.',
  tier: 'How much the system must bear.',
  changed: 'Moment of the last change, in UTC, if it is known.',
  answers: 'Answers by check, sorted by id. A check that is missing is unanswered.',
  notes: 'Notes by check, sorted by id: plain text. What is longer than 2,000 characters is cut when it is read.',
  plan: 'What is agreed on gaps, by check, sorted by id; left out where nothing is.',
  milestones: 'Snapshots that were kept, earliest first; left out where none was.',
  drafts: 'Drafted answers that nobody has confirmed yet; in a file only where that was asked for.',
  policy: 'How strictly the checker reads it; what is left out is as the checker has it.',
  carried: 'By key and mark of a pack that the site lacks: its part of a summary code; left out where there is none.',
};

const ITEM: Readonly<Record<keyof typeof itemShape.entries, string>> = {
  owner: 'Who closes the gap. What is longer than 80 characters is cut when it is read.',
  due: 'Day by which it is to be closed, from 2020 to 2064.',
  risk: 'Why the risk is accepted: one line of at most 500 characters.',
  revisit: 'Day on which the accepted risk is to be revisited.',
  by: 'Who accepted the risk. What is longer than 80 characters is cut when it is read.',
};

const POLICY: Readonly<Record<keyof typeof policyShape.entries, string>> = {
  essential: 'An essential check that is answered No, with neither owner and date nor an accepted risk.',
  moved: 'Evidence named in a note that is not there any more.',
  overdueDays: 'Days after which a date that has passed falls short; 30 where it is left out.',
  staleDays: 'Days without a change after which the assessment is told to be old; 120 where it is left out.',
};

const MILESTONE: Readonly<Record<keyof typeof milestoneShape.entries, string>> = {
  name: 'One line of at most 80 characters; where it is empty, the date takes its place.',
  date: 'Day of the snapshot.',
  code: 'The snapshot as a summary code.',
};

const LEARNER: Readonly<Record<keyof typeof learnerFields.entries, string>> = {
  name: 'How a mentor knows whose it is: one line of at most 40 characters.',
  track: 'Slug of the track and day of the start, such as backend-engineer 2026-11-25.',
  step: 'By step: done, known or skipped, and the day, such as done 2026-11-25.',
  evidence: 'By step: what shows that it is done, as plain text of at most 2,000 characters.',
  question: 'By question: at most four attempts, each a day and what was chosen, such as 2026-11-25:from-leak.',
  talk: 'Steps and questions to talk about: yes.',
};

const DRAFT: Readonly<Record<keyof typeof draftShape.entries, string>> = {
  check: 'Id of the check, as in checks.ndjson. One that the site does not have is left out, and told.',
  answer: 'The proposed answer. What was not found is unknown, never no.',
  basis:
    'What it rests on: seen in the files, stated by a person or a document, or not-here. With not-here the answer is unknown.',
  evidence: 'What can be pointed at. A yes has at least one piece.',
  missing: 'What keeps it from yes: at most 500 characters.',
  ask: 'What only somebody else can say.',
};

const DRAFTED: Readonly<Record<string, string>> = {
  of: 'What was looked at.',
  by: 'Who drafted, and when: a tool or a person.',
  drafts: 'One row for a check.',
};

const EVIDENCE: Readonly<Record<keyof typeof evidenceShape.entries, string>> = {
  path: 'From the root of the repository, without a slash first and without “..”: at most 300 characters.',
  lines: 'One line or a range, such as 41 or 41-58.',
  says: 'What is to be seen there, in a few words, and never a secret: at most 300 characters.',
};

const ASK: Readonly<Record<keyof typeof askShape.entries, string>> = {
  role: 'Who is to be asked.',
  question: 'The question: at most 300 characters.',
};

const DRAFT_OF: Readonly<Record<keyof typeof draftOfShape.entries, string>> = {
  name: 'What the system is called.',
  tier: 'How much the system must bear, if that is known.',
  repository: 'What was looked at.',
  commit: 'The commit that was looked at.',
};

const DRAFT_BY: Readonly<Record<string, string>> = {
  tool: 'Name and version of the tool.',
  person: 'The colleague who drafted.',
  on: 'Day of the draft.',
};

/** The objects of a file, each with a sentence for every field. */
const DESCRIPTIONS = new Map<unknown, Readonly<Record<string, string>>>([
  [fileShape.entries, FILE],
  [filedShape.entries, ASSESSMENT],
  [itemShape.entries, ITEM],
  [milestoneShape.entries, MILESTONE],
  [policyShape.entries, POLICY],
  [draftedShape.entries, DRAFTED],
  [draftShape.entries, DRAFT],
  [evidenceShape.entries, EVIDENCE],
  [askShape.entries, ASK],
  [draftOfShape.entries, DRAFT_OF],
  [draftByShape.entries, DRAFT_BY],
  [learnerFields.entries, LEARNER],
]);

/** An object of these fields, each with its sentence, and with `more` before them. */
export function objectOf(fields: Fields, more: Json = {}, descriptions = DESCRIPTIONS.get(fields) ?? {}): Json {
  const properties = Object.entries(fields).map(([name, shape]) => {
    return [name, { ...schemaOf(shape), description: descriptions[name] }];
  });
  const required = Object.keys(fields).filter((name) => fields[name]?.type !== 'exact_optional');
  return {
    type: 'object',
    properties: { ...more, ...Object.fromEntries(properties) },
    required: [...Object.keys(more), ...required],
    additionalProperties: {},
  };
}

/** What one step of a pipe adds. Throws on a step that has no words in JSON Schema: the reader must not know more in silence. */
function stepOf(step: v.GenericPipeItem): Json {
  switch (step.type) {
    case 'regex':
      return { pattern: (step as v.RegexAction<string, undefined>).requirement.source };
    case 'check': {
      const test = TESTS.get((step as v.CheckAction<string, undefined>).requirement);
      if (test !== undefined) return test;
      break;
    }
    case 'safe_integer':
      return { type: 'integer', maximum: Number.MAX_SAFE_INTEGER };
    case 'min_value':
      return { minimum: (step as v.MinValueAction<number, number, undefined>).requirement };
    case 'max_value':
      return { maximum: (step as v.MaxValueAction<number, number, undefined>).requirement };
    case 'max_length':
      return { maxItems: (step as v.MaxLengthAction<unknown[], number, undefined>).requirement };
    // Entries are described by their value, a list by its items.
    case 'raw_check':
    case 'custom':
      return {};
    default:
      if (step.kind === 'schema') return plainOf(step as Shape);
  }
  throw new Error(`The assessment file has a "${step.type}" that src/share/file/json-schema.ts cannot describe.`);
}

function plainOf(shape: Shape): Json {
  switch (shape.type) {
    case 'object':
      return objectOf((shape as unknown as { readonly entries: Fields }).entries);
    case 'loose_object':
      return { type: 'object' };
    case 'exact_optional':
      return schemaOf((shape as unknown as { readonly wrapped: Shape }).wrapped);
    case 'array':
      return { type: 'array', items: schemaOf((shape as unknown as { readonly item: Shape }).item) };
    case 'picklist':
      return { type: 'string', enum: (shape as unknown as { readonly options: readonly string[] }).options };
    default:
      return { type: shape.type };
  }
}

/** One shape as a JSON Schema, by what the reader asks of it. */
export function schemaOf(shape: Shape): Json {
  if (shape.value !== undefined && shape.pipe === undefined) return schemaOf(shape.value);
  if (shape.value !== undefined) {
    const additionalProperties = schemaOf(shape.value);
    return { type: 'object', propertyNames: NAMED, additionalProperties, maxProperties: ENTRIES_MAX };
  }
  return shape.pipe === undefined ? plainOf(shape) : Object.assign({}, ...shape.pipe.map(stepOf));
}

/** The JSON Schema of an assessment file, made of the shapes that its reader reads by: docs/assessment-file.md. */
export function assessmentJsonSchema(): Json {
  const format = { type: 'string', const: FILE_FORMAT, description: 'Tells the file from those of other programs.' };
  const version = { type: 'number', const: FILE_VERSION, description: 'Version of the format.' };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...objectOf(fileShape.entries, { format, version }),
    title: 'Assessment file',
    description: 'Assessments of systems with their answers and notes, as exported and imported.',
  };
}
