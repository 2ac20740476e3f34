import { href } from '../../domain/base/route.ts';
import type { Step } from '../../domain/learning/step.ts';
import { ASLEEP } from '../wake/asleep.ts';

/** Something that a step leads to, with what the link says. */
export type StepLink = { readonly path: string; readonly says: string };

type Props = {
  readonly step: Pick<Step, 'id' | 'says' | 'minutes' | 'evidence'>;
  /** What is to be read, and the checks that it touches. */
  readonly reading: StepLink | undefined;
  readonly checks: readonly StepLink[];
  /** What packs have filled in for it: where it is, or whom to ask. */
  readonly filled?: readonly { readonly title: string; readonly url?: string | undefined }[] | undefined;
};

/** One step of the newcomer's own, as the server renders it; `steps.ts` brings it to life. */
export function StepItem({ step: { id, says, minutes, evidence }, reading, checks, filled }: Props) {
  return (
    <li class="step" id={`step-${id}`} data-step={id} data-minutes={minutes}>
      <label class="step-head">
        <input type="checkbox" autocomplete="off" disabled={ASLEEP} />
        <span class="step-says">{says}</span>
      </label>
      <p class="step-meta">
        <span class="label">{`${minutes}\u00a0min`}</span>
        {reading === undefined ? null : <a href={href(reading.path)}>{reading.says}</a>}
        {import.meta.env.PACKS
          ? filled?.map(({ title, url }) => (url === undefined ? <span>{title}</span> : <a href={url}>{title}</a>))
          : null}
        <span class="label step-state" />
      </p>
      <details class="disclosure">
        <summary>Evidence and more</summary>
        <p>
          <b>It is done when you can show:</b> {evidence}
        </p>
        {checks.length === 0 ? null : (
          <p>
            It touches{' '}
            {checks.map(({ path, says: statement }, i) => (
              <>
                {i === 0 ? null : '; '}
                <a href={href(path)}>{statement}</a>
              </>
            ))}
            .
          </p>
        )}
        <div class="step-more needs-script">
          <p class="actions">
            <button type="button" class="button" data-state="known" aria-pressed="false" disabled={ASLEEP}>
              Already known
            </button>
            <button type="button" class="button" data-state="skipped" aria-pressed="false" disabled={ASLEEP}>
              Skip
            </button>
          </p>
          <label class="field">
            <span class="label">Evidence</span>
            <textarea class="note-field" rows={2} autocomplete="off" disabled={ASLEEP} />
          </label>
          <label class="choice">
            <input type="checkbox" data-talk autocomplete="off" disabled={ASLEEP} />
            <span>Talk about this with my mentor</span>
          </label>
        </div>
      </details>
    </li>
  );
}
