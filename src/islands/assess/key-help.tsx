import { ANSWER_LABEL, ANSWERS } from '../../domain/catalogue/answer.ts';
import { SingleKeys } from '../key/single-keys.tsx';

const KEYS: readonly (readonly [string, string])[] = [
  ...ANSWERS.map((answer, i) => [String(i + 1), ANSWER_LABEL[answer]] as const),
  ['j', 'next check'],
  ['k', 'previous check'],
  ['n', 'write a note; Escape leaves it'],
  ['?', 'show or hide these keys'],
  ['Esc', 'back to all checks'],
];

/** The keys of the review mode. */
export function KeyHelp() {
  return (
    <>
      <dl class="key-help">
        {KEYS.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <SingleKeys />
    </>
  );
}
