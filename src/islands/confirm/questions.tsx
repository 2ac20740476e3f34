import { useState } from 'preact/hooks';
import { ROLE_LABEL } from '../../domain/catalogue/role.ts';
import { type AskList, askList, askText } from '../../domain/draft/ask-list.ts';
import type { Drafts } from '../../domain/draft/draft.ts';
import { plural } from '../../domain/tally/tally-text.ts';
import type { StageCheck } from '../stage/stage-check.ts';
import { copyText } from '../status/copy.ts';
import { useAssessment, useName } from '../ui/use-workspace.ts';

type Props = { readonly drafts: Drafts; readonly listed: readonly StageCheck[] };

/** More questions for one role than this are folded: an assistant may leave a hundred, and what else can be done is below. */
const READ_AT_ONCE = 5;

function Asked({ questions }: AskList[number]) {
  return (
    <ol>
      {questions.map(({ checkId, question }) => (
        <li key={checkId}>
          <bdi>{question}</bdi>
        </li>
      ))}
    </ol>
  );
}

/** What is to be asked of others, by role, each list to be copied and sent: what drafts ask, and what is not known since. */
export function Questions({ drafts, listed }: Props) {
  const name = useName();
  const [byHand, setByHand] = useState('');
  const asks = askList(
    drafts,
    useAssessment(),
    listed.map(({ id }) => id),
  );
  if (asks.length === 0) return null;
  const copy = async (ask: AskList[number]) => {
    const text = askText(ask, name, (id) => listed.find((check) => check.id === id)?.statement);
    const outcome = await copyText(Promise.resolve(text), `Questions for ${ROLE_LABEL[ask.role]}`);
    setByHand(outcome.kind === 'refused' ? outcome.text : '');
  };
  return (
    <section class="draft-questions" aria-label="Questions for others">
      <h3>Questions for others</h3>
      {asks.map((ask) => (
        <div key={ask.role}>
          <p class="draft-asked">
            <b>{ROLE_LABEL[ask.role]}</b>
            <button type="button" class="button" onClick={() => copy(ask)}>
              Copy {plural(ask.questions.length, 'question', 'questions')} for {ROLE_LABEL[ask.role]}
            </button>
          </p>
          {ask.questions.length > READ_AT_ONCE ? (
            <details class="disclosure">
              <summary>Read the questions for {ROLE_LABEL[ask.role]}</summary>
              <Asked {...ask} />
            </details>
          ) : (
            <Asked {...ask} />
          )}
        </div>
      ))}
      {byHand === '' ? null : <textarea aria-label="Questions to copy" rows={6} readOnly value={byHand} />}
    </section>
  );
}
