import { ANSWER_LABEL, ANSWERS } from '../catalogue/answer.ts';
import { plural } from '../tally/tally-text.ts';
import type { Spread, Taking } from './spread.ts';

/** How several people's answers relate, in words. */
export function unityText({ unity, voices }: Spread): string {
  switch (unity) {
    case 'agreed':
      return 'All agree';
    case 'partial':
      // Those who gave none come last.
      return `Agreed, ${voices.slice(-1).flatMap(({ who }) => who).length} gave no answer`;
    case 'differ':
      return 'We differ';
    case 'single':
      return 'One answer';
    default:
      return 'Nobody answered';
  }
}

/** What would be taken in one step: `12 answers: 10 Yes, 2 No. 1 takes the place of another answer. 3 are there already.` */
export function takingText({ answers, replaced, standing }: Taking): string {
  const given = Object.values(answers);
  const parts = ANSWERS.map((answer) => [given.filter((each) => each === answer).length, ANSWER_LABEL[answer]] as const)
    .filter(([some]) => some > 0)
    .map(([some, label]) => `${some} ${label}`);
  const sentences = [
    given.length === 0 ? 'Nothing new.' : `${plural(given.length, 'answer', 'answers')}: ${parts.join(', ')}.`,
    replaced === 0 ? '' : `${plural(replaced, 'takes', 'take')} the place of another answer.`,
    standing === 0 ? '' : `${plural(standing, 'is', 'are')} there already.`,
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}
