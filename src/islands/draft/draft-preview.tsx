import { useEffect, useState } from 'preact/hooks';
import { firstOnes } from '../../domain/base/first-ones.ts';
import { ANSWER_LABEL, ANSWERS } from '../../domain/catalogue/answer.ts';
import { DEFAULT_TIER } from '../../domain/catalogue/tier.ts';
import { originText } from '../../domain/draft/taking.ts';
import { plural } from '../../domain/tally/tally-text.ts';
import type { DraftRead } from '../../share/draft/read-draft.ts';
import { draftCount, drafts } from '../../state/browser/draft.ts';
import type { Entry } from '../../state/browser/shelf.ts';
import { $shelf, createAssessment } from '../../state/browser/shelf.ts';
import { workspace } from '../../state/browser/workspace.ts';
import { openNow, tellOpened } from '../own/tell-opened.ts';
import { announce, show } from '../status/status.ts';
import { FaultList } from '../ui/fault-list.tsx';
import { useStore } from '../ui/use-store.ts';

type Props = {
  /** Name of the file. */
  readonly name: string;
  readonly read: Extract<DraftRead, { ok: true }>;
  /** Called once the draft is open. */
  readonly onOpened: () => void;
  readonly onClose: () => void;
};

/** Stands for an assessment that there is not yet; no id is empty. */
const NEW = '';

/** The assessment that is called as what a draft is of, in capitals or not. */
function calledSo(shelf: readonly Entry[], name: string): string | undefined {
  const plain = (text: string) => text.toLocaleLowerCase();
  return shelf.find(({ assessment }) => plain(assessment.name) === plain(name))?.id;
}

/** The assessments that a draft may be for, the likeliest first: the one that is called so, a new one, or the one that is open. */
function targets(shelf: readonly Entry[], name: string | undefined, openId: string) {
  const first = name === undefined ? openId : (calledSo(shelf, name) ?? NEW);
  const mine = shelf.map(({ id, assessment }) => ({ id, name: assessment.name }));
  const made = first === NEW ? [{ id: NEW, name: `A new assessment, “${name}”` }] : [];
  return [...made, ...mine.filter(({ id }) => id === first), ...mine.filter(({ id }) => id !== first)];
}

/** What a draft file would bring, before it is opened. It answers nothing. */
export function DraftPreview({ name, read, onOpened, onClose }: Props) {
  const shelf = useStore($shelf, $shelf.get());
  const openId = useStore(workspace.$openId, workspace.$openId.get());
  const [chosen, setChosen] = useState<string>();
  useEffect(() => {
    announce(`${name} was read. Nothing has changed yet: the preview says what is in it.`);
  }, [read]);
  const { origin, ignored } = read;
  const choices = targets(shelf, origin.name, openId);
  const target = chosen ?? choices[0]?.id ?? openId;
  const answers = Object.values(read.drafts).map(({ answer }) => answer);
  const counts = ANSWERS.map((answer) => [answer, answers.filter((each) => each === answer).length] as const);
  const undecided = draftCount(target);
  const [shown, rest] = firstOnes(ignored);
  const open = () => {
    const before = openNow();
    if (target === NEW && createAssessment(origin.name ?? '', origin.tier ?? DEFAULT_TIER) !== 'saved') {
      show('This browser did not store the new assessment: its storage is full or blocked.');
      return;
    }
    if (target !== NEW && target !== before.id) workspace.open(target);
    const says = `Draft of ${plural(answers.length, 'answer', 'answers')} opened.`;
    drafts.hold({ origin, drafts: read.drafts }, says);
    if (before.id === workspace.$openId.get()) announce(`${says} It can be undone.`);
    else tellOpened(says, before);
    onOpened();
  };
  return (
    <section class="note" aria-label="Draft preview">
      <p>
        <b dir="auto">{name}</b>: {plural(answers.length, 'drafted answer', 'drafted answers')} by{' '}
        <bdi>{originText(origin)}</bdi>, {origin.on}
        {origin.name === undefined ? null : (
          <>
            , of “<bdi>{origin.name}</bdi>”
          </>
        )}
        .
      </p>
      {answers.length === 0 ? null : (
        <p>
          {counts
            .filter(([, count]) => count > 0)
            .map(([answer, count]) => `${count} ${ANSWER_LABEL[answer]}`)
            .join(', ')}
          . They answer nothing: you confirm them one by one.
        </p>
      )}
      {undecided === 0 ? null : (
        <p>{plural(undecided, 'drafted answer', 'drafted answers')} of before that nobody has decided will go.</p>
      )}
      {ignored.length === 0 ? null : (
        <>
          <p>Not taken as it stands:</p>
          <FaultList faults={shown.map((says) => ({ where: '', says }))} />
          {rest}
        </>
      )}
      {choices.length < 2 ? null : (
        <label class="field">
          <span class="label">Draft for</span>
          <select value={target} autocomplete="off" onChange={(event) => setChosen(event.currentTarget.value)}>
            {choices.map(({ id, name: called }) => (
              <option key={id} value={id} dir="auto">
                {called}
              </option>
            ))}
          </select>
        </label>
      )}
      <div class="actions">
        {answers.length === 0 ? null : (
          <button type="button" class="button primary" onClick={open}>
            Open the draft
          </button>
        )}
        <button type="button" class="button" onClick={onClose}>
          Cancel
        </button>
      </div>
    </section>
  );
}
