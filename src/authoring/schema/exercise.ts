import { z } from 'astro/zod';
import { minutes } from './step.ts';
import { identifier, line, sentence } from './text.ts';

const sentences = z.array(sentence, 'Not a list. Write one sentence after each dash.');

/** The front matter of `content/onboarding/exercises/<id>.mdx`. */
export const exerciseSchema = z.strictObject(
  {
    id: identifier.describe('Permanent name of the exercise, and of its file; the last part of its address.'),
    practice: identifier.describe('Slug of the practice that it exercises.'),
    title: line.describe('Name of the exercise, in sentence case.'),
    minutes: minutes.describe('How long it takes.'),
    given: sentences
      .min(1, 'Nothing is given. Write what the task starts from.')
      .describe('What the task starts from, a sentence each; numbers are those of ParcelHub.'),
    done: sentences
      .min(1, 'Never done. Write what is there once it is done.')
      .describe('What is there once it is done, a sentence each; somebody else can tell.'),
  },
  'No fields. Write the fields of an exercise between the two lines of ---.',
);

export type ExerciseMeta = z.infer<typeof exerciseSchema>;
