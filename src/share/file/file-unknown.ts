import { askShape, DRAFT_BY_FIELDS, draftFields, draftOfShape, draftShape, evidenceShape } from './file-draft.ts';
import { shown } from './file-fault.ts';
import { unknownOfLearner } from './file-learner.ts';
import { itemShape, milestoneShape, policyShape } from './file-record.ts';
import { filedShape, fileShape } from './file-shape.ts';

const FILE_FIELDS = new Set(['format', 'version', ...Object.keys(fileShape.entries)]);
const ASSESSMENT_FIELDS = new Set(Object.keys(filedShape.entries));
const ITEM_FIELDS = new Set(Object.keys(itemShape.entries));
const POLICY_FIELDS = new Set(Object.keys(policyShape.entries));
const OF_FIELDS = new Set(Object.keys(draftOfShape.entries));
const BY_FIELDS = new Set(Object.keys(DRAFT_BY_FIELDS));
const DRAFT_FIELDS = new Set(Object.keys(draftShape.entries));
const ASK_FIELDS = new Set(Object.keys(askShape.entries));
const EVIDENCE_FIELDS = new Set(Object.keys(evidenceShape.entries));
const MILESTONE_FIELDS = new Set(Object.keys(milestoneShape.entries));

/** A sentence for each field of a file, and of its assessments, that has no meaning here. `value` has the file's shape. */
export function unknownFields(value: unknown): readonly string[] {
  const { assessments, learner = {} } = value as { assessments: readonly object[]; learner?: object };
  return [
    ...unknownOf(value as object, '', FILE_FIELDS),
    ...assessments.flatMap((assessment, index) => unknownOfAssessment(assessment, `assessments[${index}].`)),
    ...unknownOfLearner(learner),
  ];
}

/** A sentence for each field of drafts that has no meaning here; `known` are the fields of what holds them. */
export function unknownInDrafts(value: object, known: readonly string[], where: string): readonly string[] {
  const { of, by, drafts } = value as { of: object; by: object; drafts: readonly (object & Row)[] };
  return [
    ...unknownOf(value, where, new Set(known)),
    ...unknownOf(of, `${where}of.`, OF_FIELDS),
    ...unknownOf(by, `${where}by.`, BY_FIELDS),
    ...drafts.flatMap((draft, index) => {
      const at = `${where}drafts[${index}].`;
      return [
        ...unknownOf(draft, at, DRAFT_FIELDS),
        ...unknownOf(draft.ask ?? {}, `${at}ask.`, ASK_FIELDS),
        ...(draft.evidence ?? []).flatMap((each, n) => unknownOf(each, `${at}evidence[${n}].`, EVIDENCE_FIELDS)),
      ];
    }),
  ];
}

type Row = { readonly ask?: object; readonly evidence?: readonly object[] };

function unknownOfAssessment(assessment: object, where: string): readonly string[] {
  const {
    plan = {},
    policy = {},
    milestones = [],
    drafts,
  } = assessment as { plan?: Record<string, object>; policy?: object; milestones?: object[]; drafts?: object };
  return [
    ...unknownOf(assessment, where, ASSESSMENT_FIELDS),
    ...Object.entries(plan).flatMap(([id, item]) => unknownOf(item, `${where}plan.${id}.`, ITEM_FIELDS)),
    ...(drafts === undefined ? [] : unknownInDrafts(drafts, Object.keys(draftFields), `${where}drafts.`)),
    ...unknownOf(policy, `${where}policy.`, POLICY_FIELDS),
    ...milestones.flatMap((item, index) => unknownOf(item, `${where}milestones[${index}].`, MILESTONE_FIELDS)),
  ];
}

function unknownOf(value: object, where: string, known: ReadonlySet<string>): readonly string[] {
  const unknown = Object.keys(value).filter((name) => !known.has(name));
  return unknown.map((name) => `${where}${shown(name, 80)}: not a field that this site knows.`);
}
