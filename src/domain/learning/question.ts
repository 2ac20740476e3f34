/** One option of a question. */
type Option = {
  /** Permanent within its question. */
  readonly id: string;
  readonly says: string;
  /** Why it is right, or which error it is. */
  readonly because: string;
  readonly right: boolean;
};

/** What a question asks for: a decision, a reason, a kind, or a sum. */
export const SKILLS = ['decide', 'explain', 'classify', 'compute'] as const;
type Skill = (typeof SKILLS)[number];

type Asked = {
  /** Permanent; its entry in the learning register. */
  readonly id: string;
  /** Slug of the practice and id of the section that teach the answer. */
  readonly practice: string;
  readonly section: string;
  readonly skill: Skill;
  readonly ask: string;
  /** Id of the work that backs the answer; undefined for none. */
  readonly reference: string | undefined;
};

/** A question with options, of which one is right. */
export type ChoiceQuestion = Asked & {
  readonly kind: 'choice';
  readonly options: readonly Option[];
};

/** A question whose answer is a number. */
export type NumberQuestion = Asked & {
  readonly kind: 'number';
  readonly value: number;
  readonly unit: string;
  /** How far off an answer may be, in the unit. */
  readonly within: number;
  /** The sum, written out. */
  readonly working: string;
  /** Wrong answers that a known error gives, each with that error. */
  readonly near: readonly { readonly value: number; readonly because: string }[];
  /** Name of the calculator that gives the same number; undefined for none. */
  readonly tool: string | undefined;
};

/** One knowledge question on a section of a guide. */
export type Question = ChoiceQuestion | NumberQuestion;

/** What is chosen by whoever is not sure; an answer that costs nothing. */
export const UNSURE = 'unsure';

/** How a choice stands to its question. */
export type Verdict = 'right' | 'wrong' | 'unsure';

/** What a choice is worth: the id of an option, a number as text, or `unsure`; undefined for an option that is no more. */
export function verdictOn(question: Question, choice: string): Verdict | undefined {
  if (choice === UNSURE) return 'unsure';
  if (question.kind === 'number') {
    const value = choice === '' ? Number.NaN : Number(choice);
    if (Number.isNaN(value)) return undefined;
    return Math.abs(value - question.value) <= question.within ? 'right' : 'wrong';
  }
  const option = question.options.find(({ id }) => id === choice);
  if (option === undefined) return undefined;
  return option.right ? 'right' : 'wrong';
}

/** The known error behind a wrong number, nearest first; undefined when it is none of those foreseen. */
export function nearMiss({ near, within }: NumberQuestion, value: number): string | undefined {
  return near.find((miss) => Math.abs(miss.value - value) <= within)?.because;
}
