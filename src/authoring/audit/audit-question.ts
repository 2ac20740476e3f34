import type { ContentFault } from '../content/fault.ts';
import { type Content, REFERENCES_FILE } from '../content/read.ts';
import { type QuestionsSource, questionsFile } from '../content/read-learning.ts';
import type { WrittenQuestion } from '../schema/question.ts';
import { toolSum } from './tool-sum.ts';
import { workingSteps } from './working.ts';

/** The right option may be so many times as long as the others on average. */
const LONGER = 1.25;

const NEGATED = /\b(?:not|cannot|except)\b|n[’']t\b/i;
const ABSOLUTE = /\b(?:always|never)\b/i;
const LUMPED = /\b(?:all|none|both|neither|any) of (?:the|these|them|those)\b|\b(?:the )?above\b/i;

/** What a fault says, at a field of its question. */
type Found = { readonly field: string; readonly says: string };

function auditOptions({ options = [] }: WrittenQuestion): readonly Found[] {
  const right = options.findIndex((option) => option.right);
  const others = options.filter((option) => !option.right);
  const mean = others.reduce((sum, { says }) => sum + says.length, 0) / others.length;
  const length = options[right]?.says.length ?? 0;
  const long = {
    field: `options[${right}].says`,
    says: `The right option is ${(length / mean).toFixed(2)} times as long as the others: length gives it away. Shorten it, or let the others say as much; ${LONGER} is the limit.`,
  };
  const worded = options.flatMap(({ says, right: isRight }, i): readonly Found[] => {
    const field = `options[${i}].says`;
    const lumped = LUMPED.exec(says)?.[0];
    if (lumped !== undefined)
      return [{ field, says: `"${lumped}" asks about the other options. Write an option that stands by itself.` }];
    const absolute = isRight ? undefined : ABSOLUTE.exec(says)?.[0];
    if (absolute === undefined) return [];
    return [{ field, says: `"${absolute}" gives a wrong option away. Say it without, or say when.` }];
  });
  return [...(options.length > 0 && length > LONGER * mean ? [long] : []), ...worded];
}

function auditNumber({ number }: WrittenQuestion): readonly Found[] {
  if (number === undefined) return [];
  const { value, within, working, near, tool } = number;
  const found: Found[] = [];
  const steps = workingSteps(working);
  const field = 'number.working';
  if (steps === undefined)
    found.push({ field, says: 'No sum that can be done again. Write it like "0.001 × 43,200 = 43.2 min".' });
  const off = steps?.find(({ is, says, within: rounding }) => Math.abs(is - says) > rounding);
  if (off !== undefined)
    found.push({ field, says: `Says ${off.says} where the sum gives ${off.is}. Mend one of the two.` });
  const last = steps?.at(-1)?.says;
  if (last !== undefined && Math.abs(last - value) > 1e-9)
    found.push({ field, says: `Ends with ${last}, and the value is ${value}. Let it end with the value.` });
  for (const [i, miss] of near.entries()) {
    const same = Math.abs(miss.value - value) <= within;
    const twice = near.slice(0, i).some((other) => Math.abs(other.value - miss.value) <= within);
    if (!same && !twice) continue;
    const says = `As near as ${same ? 'the right answer' : 'another near miss'}: it would never be explained. Give a wrong number that differs by more than ${within}.`;
    found.push({ field: `number.near[${i}].value`, says });
  }
  if (tool === undefined) return found;
  const given = toolSum(tool);
  if ('fault' in given) return [...found, { field: 'number.tool', says: given.fault }];
  if (Math.abs(given.value - value) <= within) return found;
  return [...found, { field: 'number.value', says: `The tool gives ${given.value}. Mend the value or the inputs.` }];
}

function auditAsked(content: Content, practice: string, question: WrittenQuestion): readonly Found[] {
  const { section, ask, reference } = question;
  const sections = content.practices.find(({ slug }) => slug === practice)?.sections ?? [];
  const found: Found[] = [];
  if (!sections.some(({ id }) => id === section)) {
    const says = `No section "${section}" in this practice. Its sections are: ${sections.map(({ id }) => id).join(', ')}.`;
    found.push({ field: 'section', says });
  }
  if (reference !== undefined && !content.references.some(({ id }) => id === reference)) {
    const says = `Unknown reference "${reference}". Add it to ${REFERENCES_FILE}, or name an id that is there.`;
    found.push({ field: 'reference', says });
  }
  const negated = NEGATED.exec(ask)?.[0];
  if (negated !== undefined) found.push({ field: 'ask', says: `"${negated}" is overread. Ask for what is the case.` });
  return found;
}

/** Over a whole file: where the right options stand, and how often length gives one away. */
function auditSpread({ file, questions }: QuestionsSource): readonly ContentFault[] {
  const choices = questions.flatMap(({ options }) => (options === undefined ? [] : [options]));
  const most = Math.ceil(choices.length / 2);
  const positions = choices.map((options) => options.findIndex(({ right }) => right));
  const bunched = [0, 1, 2, 3].filter((place) => positions.filter((at) => at === place).length > most);
  const longest = choices.filter((options) => {
    const lengths = options.map(({ says }) => says.length);
    const right = options.find((option) => option.right)?.says.length ?? 0;
    return lengths.filter((length) => length >= right).length === 1;
  });
  if (choices.length < 3) return [];
  return [
    ...bunched.map((place) => ({
      file,
      field: '',
      says: `The right option stands in place ${place + 1} in more than ${most} of ${choices.length} questions. Spread the places.`,
    })),
    ...(longest.length > most
      ? [
          {
            file,
            field: '',
            says: `The right option is the longest in ${longest.length} of ${choices.length} questions. Shorten some, so that length tells nothing.`,
          },
        ]
      : []),
  ];
}

function auditSections({ practices, learning }: Content): readonly ContentFault[] {
  const asked = new Set(
    learning.questions.flatMap(({ practice, questions }) => questions.map(({ section }) => `${practice}/${section}`)),
  );
  return practices.flatMap(({ slug, sections }) =>
    sections
      .filter(({ id, checks }) => checks.some(({ level }) => level === 'essential') && !asked.has(`${slug}/${id}`))
      .map(({ id }) => ({
        file: questionsFile(slug),
        field: '',
        says: `No question on the section "${id}", which has an essential check. Write one.`,
      })),
  );
}

/** Faults of questions between files, and what would give their answers away. */
export function auditQuestions(content: Content): readonly ContentFault[] {
  const each = content.learning.questions.flatMap(({ practice, file, questions }) =>
    questions.flatMap((question, i) =>
      [...auditAsked(content, practice, question), ...auditOptions(question), ...auditNumber(question)].map(
        ({ field, says }) => ({ file, field: `[${i}].${field}`, says }),
      ),
    ),
  );
  return [...each, ...content.learning.questions.flatMap(auditSpread), ...auditSections(content)];
}
