import { useEffect, useRef, useState } from 'preact/hooks';
import { NAME_MAX } from '../../domain/assessment/assessment.ts';
import { DEFAULT_TIER, TIERS, type Tier } from '../../domain/catalogue/tier.ts';
import { createAssessment } from '../../state/browser/shelf.ts';
import { workspace } from '../../state/browser/workspace.ts';
import { openNow, tellOpened } from '../own/tell-opened.ts';
import { show } from '../status/status.ts';
import { TierChoice } from '../ui/tier-choice.tsx';
import { useAwake } from '../ui/use-awake.ts';

/** Creates an assessment with a name and a tier, and opens it. */
export function NewAssessment() {
  const [name, setName] = useState('');
  const [tier, setTier] = useState<Tier>(DEFAULT_TIER);
  const form = useRef<HTMLFormElement>(null);
  const awake = useAwake();
  useEffect(() => {
    if (form.current === null) return;
    // Typed and chosen before this island was awake.
    const early = new FormData(form.current);
    const chosen = TIERS.find((each) => each === early.get('new-tier'));
    setName(String(early.get('new-name') ?? ''));
    if (chosen !== undefined) setTier(chosen);
  }, []);
  const create = (event: Event) => {
    event.preventDefault();
    const before = openNow();
    const written = createAssessment(name, tier);
    if (written === 'saved') {
      tellOpened(`“${workspace.$name.get()}” created.`, before);
      setName('');
      setTier(DEFAULT_TIER);
    } else show('This browser did not store the new assessment: its storage is full or blocked.');
  };
  return (
    <section aria-labelledby="new" class="panel">
      <h2 id="new">New assessment</h2>
      <form class="edit-form" ref={form} onSubmit={create}>
        <label class="field">
          <span class="label">Name of the system</span>
          <input
            type="text"
            name="new-name"
            value={name}
            maxLength={NAME_MAX}
            autocomplete="off"
            required
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <TierChoice name="new-tier" tier={tier} onChoose={setTier} />
        <p>
          <button type="submit" class="button primary" disabled={!awake}>
            Create
          </button>
        </p>
      </form>
    </section>
  );
}
