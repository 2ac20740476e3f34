import { shown } from './file-fault.ts';
import { unknownOfLearner } from './file-learner.ts';
import { itemShape, milestoneShape } from './file-record.ts';
import { filedShape, fileShape } from './file-shape.ts';

const FILE_FIELDS = new Set(['format', 'version', ...Object.keys(fileShape.entries)]);
const ASSESSMENT_FIELDS = new Set(Object.keys(filedShape.entries));
const ITEM_FIELDS = new Set(Object.keys(itemShape.entries));
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

function unknownOfAssessment(assessment: object, where: string): readonly string[] {
  const { plan = {}, milestones = [] } = assessment as { plan?: Record<string, object>; milestones?: object[] };
  return [
    ...unknownOf(assessment, where, ASSESSMENT_FIELDS),
    ...Object.entries(plan).flatMap(([id, item]) => unknownOf(item, `${where}plan.${id}.`, ITEM_FIELDS)),
    ...milestones.flatMap((item, index) => unknownOf(item, `${where}milestones[${index}].`, MILESTONE_FIELDS)),
  ];
}

function unknownOf(value: object, where: string, known: ReadonlySet<string>): readonly string[] {
  const unknown = Object.keys(value).filter((name) => !known.has(name));
  return unknown.map((name) => `${where}${shown(name, 80)}: not a field that this site knows.`);
}
