import { questionsOf } from 'virtual:questions';
import type { Question } from '../../domain/learning/question.ts';

/** All questions of the site, practice by practice: fetched when something is to be said of all of them. */
export async function loadQuestions(): Promise<readonly Question[]> {
  return (await Promise.all(Object.values(questionsOf).map((load) => load()))).flat();
}
