import { exercisesOf, type Learning, learningOf, questionsByPractice } from '../authoring/content/learning.ts';
import { packLearningRegisters } from '../authoring/pack/pack-learning.ts';
import type { PackedContent } from '../authoring/pack/with-packs.ts';

const QUESTIONS = 'virtual:questions/';

/** Steps and tracks; the registers of packs only where there are some. */
function packed(content: PackedContent): Learning {
  const packs = packLearningRegisters(content.packs);
  return { ...learningOf(content), ...(packs.length === 0 ? {} : { packs }) };
}

/**
 * What pages of onboarding need, as modules that nothing else pays for: `virtual:learning` has steps, tracks and
 * the register; `virtual:exercises` lists the exercises; `virtual:questions` knows how to get the questions of each practice, and `virtual:questions/<slug>`
 * has their words. A guide fetches those of its own practice once they are reached.
 */
export function learningModule(id: string, content: PackedContent): string | undefined {
  if (id === 'virtual:learning') return `export const learning = ${JSON.stringify(packed(content))};`;
  if (id === 'virtual:exercises') return `export const exercises = ${JSON.stringify(exercisesOf(content))};`;
  if (id === 'virtual:questions') {
    const loaders = questionModules(content).map((name) => {
      const slug = JSON.stringify(name.slice(QUESTIONS.length));
      return `${slug}: () => import(${JSON.stringify(name)}).then(({ questions }) => questions)`;
    });
    return `export const questionsOf = { ${loaders.join(', ')} };`;
  }
  const slug = id.startsWith(QUESTIONS) ? id.slice(QUESTIONS.length) : undefined;
  const questions = slug === undefined ? undefined : questionsByPractice(content)[slug];
  return questions === undefined ? undefined : `export const questions = ${JSON.stringify(questions)};`;
}

function questionModules({ learning }: Pick<PackedContent, 'learning'>): readonly string[] {
  return learning.questions.map(({ practice }) => QUESTIONS + practice);
}

/** The names of all these modules. */
export function learningModules(content: PackedContent): readonly string[] {
  return ['virtual:learning', 'virtual:exercises', 'virtual:questions', ...questionModules(content)];
}
