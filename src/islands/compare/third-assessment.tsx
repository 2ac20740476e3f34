import { useState } from 'preact/hooks';
import { cleanName, NAME_MAX } from '../../domain/assessment/assessment.ts';
import type { Snapshot } from '../../domain/assessment/snapshot.ts';
import { href } from '../../domain/base/route.ts';
import { type SignedAssessment, settle } from '../../domain/compare/settlement.ts';
import { plural } from '../../domain/tally/tally-text.ts';
import { saveCopy } from '../../state/browser/shelf.ts';
import { workspace } from '../../state/browser/workspace.ts';
import { openNow, tellOpened } from '../own/tell-opened.ts';
import { useWords } from '../ui/check-words.ts';
import { SIDE_LABEL, type SideLabels } from './side-label.ts';
import type { SettlementDraft } from './use-draft.ts';

type Props = {
  readonly first: Snapshot;
  readonly second: Snapshot;
  /** How many checks are disputed. */
  readonly disputed: number;
  readonly draft: SettlementDraft;
  /** Who the two are. */
  readonly labels: SideLabels;
};

// Who wrote a note is not stored. Who they are tells it where somebody said it, or the names of the two where they
// differ; otherwise their places do.
function sidesOf(first: Snapshot, second: Snapshot, labels: SideLabels): readonly [SignedAssessment, SignedAssessment] {
  const author = ({ name }: Snapshot, side: keyof SideLabels) => {
    if (labels[side] !== SIDE_LABEL[side]) return labels[side];
    return first.name === second.name ? '' : name;
  };
  return [
    { author: author(first, 'first'), assessment: first },
    { author: author(second, 'second'), assessment: second },
  ];
}

function Shortened({ ids }: { readonly ids: readonly string[] }) {
  const words = useWords(ids.length > 0);
  if (ids.length === 0) return null;
  return (
    <div class="note">
      <p>Two notes on the same check become one. These are too long together and will be shortened:</p>
      <ul>
        {ids.map((id) => (
          <li key={id}>{words[id]?.statement ?? id}</li>
        ))}
      </ul>
    </div>
  );
}

/** Stores what two people settled on as an assessment of its own. The two sources stay as they are. */
export function ThirdAssessment({ first, second, disputed, draft, labels }: Props) {
  const [typed, setTyped] = useState<string>();
  const [outcome, setOutcome] = useState<'saved' | 'failed'>();
  const { assessment, unsettled, shortened } = settle(...sidesOf(first, second, labels), draft.choices);
  const proposed = cleanName(`${assessment.name}, settled`);
  const called = typed ?? (draft.name === '' ? proposed : draft.name);
  const save = (event: Event) => {
    event.preventDefault();
    const name = cleanName(called);
    const before = openNow();
    const stored = saveCopy({ ...assessment, name }) === 'saved';
    setOutcome(stored ? 'saved' : 'failed');
    if (stored) tellOpened(`“${workspace.$name.get()}” saved.`, before);
  };
  const open = plural(unsettled.length, 'disputed check is', 'disputed checks are');
  return (
    <section class="third" aria-labelledby="third">
      <h2 id="third">Third assessment</h2>
      <p>
        It takes what both agree on, what only one of them answered, and what you settled: {disputed - unsettled.length}{' '}
        of {plural(disputed, 'disputed check', 'disputed checks')}. Its tier is {assessment.tier}, the more demanding of
        the two. Both notes are kept. The first and the second stay as they are.
      </p>
      {unsettled.length === 0 ? null : <p>{open} not settled and will be unanswered.</p>}
      <Shortened ids={shortened} />
      <form class="third-form" onSubmit={save}>
        <label class="field">
          <span class="label">Name of the third assessment</span>
          <input
            type="text"
            value={called}
            required
            maxLength={NAME_MAX}
            autocomplete="off"
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              draft.rename(event.currentTarget.value);
            }}
          />
        </label>
        <button type="submit" class="button primary">
          Save as a third assessment
        </button>
      </form>
      {outcome === 'saved' ? (
        <p>
          Saved, and open now. <a href={href('summary/')}>See its summary</a>
        </p>
      ) : null}
      {outcome === 'failed' ? (
        <p role="alert">
          This browser did not store it: its storage is full or blocked. Keep this page’s address instead.
        </p>
      ) : null}
    </section>
  );
}
