import type { Level } from '../../src/domain/catalogue/level.ts';
import { holds } from './risk-rule.ts';
import { type Listed, oneLine, type Row, type Unmapped, Unreadable } from './row.ts';

type Fields = Readonly<Record<string, unknown>>;

const textOf = (value: unknown) => (typeof value === 'string' ? oneLine(value) : '') || undefined;
const listOf = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.map((each) => Object(each)) : []);

/** What a lens calls the risk that is left where a choice is not made. */
const LEVEL: Readonly<Record<string, Level>> = {
  HIGH_RISK: 'essential',
  MEDIUM_RISK: 'recommended',
  NO_RISK: 'advanced',
};

/** How much a choice matters: by the risk that the rules of its question see where all others are made and it is not. */
function levelWithout(choice: string, choices: readonly string[], rules: readonly Fields[]): Level | undefined {
  const others = new Set(choices.filter((each) => each !== choice));
  const rule = rules.find(({ condition }) => holds(textOf(condition) ?? '', others) === true);
  return LEVEL[textOf(rule?.['risk']) ?? ''];
}

/** A custom lens of the AWS Well-Architected Tool: pillars with questions, whose choices become checks. */
export function fromLens(value: unknown): Listed {
  const { pillars, name } = Object(value) as Fields;
  if (!Array.isArray(pillars)) throw new Unreadable('No list of pillars, as a custom lens has.');
  const unmapped: Unmapped[] = [];
  const rows = listOf(pillars).flatMap((pillar, p) =>
    listOf(pillar['questions']).flatMap((question, q): readonly Row[] => {
      const where = `pillars[${p}].questions[${q}]`;
      const title = textOf(question['title']);
      const none = (id: string | undefined, text: string | undefined) =>
        /(?:^|_)(?:none|no)$/i.test(id ?? '') || /^none of (?:these|the above)/i.test(text ?? '');
      const choices = listOf(question['choices']).map((choice, c) => ({ choice, at: `${where}.choices[${c}]` }));
      const ids = choices.flatMap(({ choice }) => {
        const id = textOf(choice['id']);
        return id === undefined || none(id, textOf(choice['title'])) ? [] : [id];
      });
      if (choices.length === 0)
        unmapped.push({ at: where, says: `a question without choices: ${title ?? 'untitled'}` });
      return choices.flatMap(({ choice, at }): readonly Row[] => {
        const id = textOf(choice['id']);
        const statement = textOf(choice['title']);
        if (statement === undefined || none(id, statement)) {
          unmapped.push({ at, says: `not a check: ${statement ?? id ?? 'no title'}` });
          return [];
        }
        const [help, plan] = [Object(choice['helpfulResource']) as Fields, Object(choice['improvementPlan']) as Fields];
        const level = levelWithout(id ?? '', ids, listOf(question['riskRules']));
        if (level === undefined) unmapped.push({ at, says: 'its risk rules: no level follows from them' });
        return [
          {
            ...{ at, statement, level, practice: textOf(pillar['name']), section: title },
            why: textOf(help['displayText']) ?? textOf(question['description']),
            evidence: textOf(plan['displayText']),
            link: textOf(help['url']) ?? textOf(plan['url']),
          },
        ];
      });
    }),
  );
  return { title: textOf(name), rows, unmapped };
}
