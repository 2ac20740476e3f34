import type { ContentFault } from '../content/fault.ts';
import { type Located, repeated } from '../content/located.ts';
import type { Content } from '../content/read.ts';
import { LEARNING_FILE, type LearningSource, STEPS_FILE } from '../content/read-learning.ts';
import { learningSeal } from '../register/learning-record.ts';
import { auditQuestions } from './audit-question.ts';
import { auditTrackContent } from './audit-track.ts';

const file = LEARNING_FILE;

/** Every id that the content says today, with its place, by the list of the register it belongs to. */
function located({ tracks, steps, questions }: LearningSource) {
  const asked = questions.flatMap((source) =>
    source.questions.map((question, i) => ({ id: question.id, file: source.file, field: `[${i}]`, question })),
  );
  return {
    tracks: tracks.map(({ slug, file: from }): Located => ({ id: slug, file: from, field: '' })),
    steps: steps.map(({ id }, i): Located => ({ id, file: STEPS_FILE, field: `[${i}].id` })),
    questions: asked.map((one): Located => ({ ...one, field: `${one.field}.id` })),
    asked,
  };
}

function auditIds(learning: LearningSource): readonly ContentFault[] {
  const { register } = learning;
  const { asked, ...today } = located(learning);
  const unregistered = ({ id, file: from, field }: Located) => ({
    file: from,
    field,
    says: `"${id}" is not in ${LEARNING_FILE}. Run npm run register.`,
  });
  const lists = (['tracks', 'steps', 'questions'] as const).flatMap((list) => {
    const known = new Set(register[list]);
    const listed = register[list].map((id, i) => ({ id, file, field: `${list}[${i}]` }));
    return [...repeated(listed, 'Register'), ...today[list].filter(({ id }) => !known.has(id)).map(unregistered)];
  });
  const options = asked.flatMap(({ id, file: from, field, question }) => {
    const known = register.options[id] ?? [];
    const own = (question.options ?? []).map((option, o) => ({
      id: option.id,
      file: from,
      field: `${field}.options[${o}].id`,
    }));
    const turned = {
      file: from,
      field: `${field}.number`,
      says: `"${id}" had options, and answers to them are kept. Ask for the number under a new id.`,
    };
    return [
      ...repeated(own, 'Option'),
      ...(register.questions.includes(id) ? own.filter((option) => !known.includes(option.id)).map(unregistered) : []),
      ...(question.number !== undefined && known.length > 0 ? [turned] : []),
    ];
  });
  return [...lists, ...repeated(today.steps, 'Step'), ...repeated(today.questions, 'Question'), ...options];
}

/** Faults of what newcomers do and answer, between files; a site that has none of it has no faults in it. */
export function auditLearning(content: Content): readonly ContentFault[] {
  const { learning } = content;
  if (!learning.present) return [];
  const moved = {
    file,
    field: '',
    says: 'An entry was added, moved or removed by hand: the seal does not fit. Restore the file from version control, then run npm run register.',
  };
  return [
    ...(learningSeal(learning.register) === learning.register.seal ? [] : [moved]),
    ...auditIds(learning),
    ...auditTrackContent(content),
    ...auditQuestions(content),
  ];
}
