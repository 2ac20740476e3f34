import { z } from 'astro/zod';
import { SKILLS, UNSURE } from '../../domain/learning/question.ts';
import { identifier, oneOf, phrase, sentence } from './text.ts';

const number = z.number('Not a number. Write it in digits, without a unit.');

const optionSchema = z.strictObject(
  {
    id: identifier
      .refine((id) => id !== UNSURE, `"${UNSURE}" is the answer of whoever is not sure. Choose another name.`)
      .describe('Permanent within its question: what a browser stores when it is chosen.'),
    says: phrase.describe('The option as it is read, without a full stop; about as long as the others.'),
    because: sentence.describe('Why it is right, or which error it is; shown once the question was answered.'),
    right: z
      .boolean('Neither true nor false. Write right: true on the one right option, and leave it out elsewhere.')
      .default(false)
      .describe('Whether it is the right one.'),
  },
  'Not an option. Write its fields under it, beginning with "- id:".',
);

const toolSchema = z.strictObject(
  {
    sum: z
      .string('Missing or not text. Write the tool and what it gives, such as error-budget/minutes.')
      .describe('Which tool gives the value, and which of its results it is, such as error-budget/minutes.'),
    of: z
      .record(
        z.string(),
        z.union(
          [number, z.array(number)],
          'Neither a number nor a list of numbers. Write one of them, without a unit.',
        ),
        'No inputs. Write them in braces, such as { objective: 0.999 }.',
      )
      .describe('The inputs of the tool by their names in src/domain/tool, such as { objective: 0.999 }.'),
  },
  'Not a sum of a tool. Write sum: and of: under it.',
);

const nearSchema = z.strictObject(
  {
    value: number.describe('A wrong number that a known error gives.'),
    because: sentence.describe('Which error gives it.'),
  },
  'Not a near miss. Write value: and because: under it.',
);

const numberSchema = z.strictObject(
  {
    value: number.describe('The right answer, in the unit.'),
    unit: phrase.describe('What is counted, as it stands behind the field: minutes, %, calls.'),
    within: number
      .nonnegative('Negative. Write how far off an answer may be, 0 or more.')
      .describe('How far off an answer may be and still be right, in the unit.'),
    working: phrase.describe(
      'The sum, written out: "3 × 3 = 9 calls". The build does it again. Several steps are parted by semicolons; words may stand before a colon.',
    ),
    near: z
      .array(nearSchema, 'No near misses. Write at least one wrong number that a known error gives.')
      .min(1, 'No near misses. Write at least one wrong number that a known error gives.')
      .describe('Wrong numbers that known errors give, each with its error.'),
    tool: toolSchema
      .optional()
      .describe('The tool that gives the same number, and its inputs; the build computes it again.'),
  },
  'Not a number to type. Write value:, unit:, within:, working: and near: under it.',
);

/** What an author writes for one question in `questions.yaml`. */
const questionSchema = z
  .strictObject(
    {
      id: identifier.describe(
        'Permanent name of the question; its entry in the learning register. A new meaning is a new id.',
      ),
      section: identifier.describe('Id of the section of this practice that teaches the answer.'),
      skill: oneOf('skill', SKILLS).describe('What it asks for: a decision, a reason, a kind, or a sum.'),
      ask: sentence
        .regex(/\?$/, 'Does not end like a question. Close it with a question mark.')
        .describe('The situation in a sentence or two, and the question.'),
      options: z
        .array(optionSchema, 'Not a list of options. Begin each with "- id:".')
        .min(3, 'Fewer than three options. Write three; two good lures are enough.')
        .max(4, 'More than four options. Keep the lures that are real errors.')
        .optional()
        .describe('Three or four options, of which one is right. Left out where a number is asked for.'),
      number: numberSchema.optional().describe('The number to type. Left out where there are options.'),
      reference: identifier.optional().describe('Id of the work in references.yaml that backs the answer.'),
    },
    'Not a question. Write its fields under it, beginning with "- id:".',
  )
  .superRefine(({ options, number: asked }, context) => {
    const refuse = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message });
    if (options === undefined && asked === undefined)
      refuse('options', 'Neither options nor a number. Write one of the two.');
    if (options !== undefined && asked !== undefined)
      refuse('number', 'Options and a number. Keep one: a number is typed, so that it cannot be guessed.');
    const right = options?.filter((option) => option.right).length ?? 1;
    if (right !== 1) refuse('options', `${right} right options. Write right: true on exactly one.`);
  });

/** What an author writes in `content/practices/<slug>/questions.yaml`. */
export const questionsSchema = z
  .array(questionSchema, 'Not a list. Begin each question with "- id:".')
  .min(1, 'No questions. Write at least one for each section that has an essential check.');

export type WrittenQuestion = z.infer<typeof questionSchema>;
export type WrittenTool = z.infer<typeof toolSchema>;
