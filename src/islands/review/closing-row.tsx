import type { ComponentChildren } from 'preact';
import type { StageCheck } from '../stage/stage-check.ts';

type Props = {
  readonly id: string;
  /** The check, unless the page has it no more. */
  readonly check: StageCheck | undefined;
  /** What became of it, in a few words. */
  readonly became?: ComponentChildren;
  readonly onGoTo: (checkId: string) => void;
  /** What stands under its statement. */
  readonly children?: ComponentChildren;
};

/** A check on the closing page, with a way to it. */
export function ClosingRow({ id, check, became = '', onGoTo, children }: Props) {
  return (
    <li>
      <span class="mark">{check?.position}</span>
      <span>
        {check?.statement ?? id}
        {children}
      </span>
      <span class="label">{became}</span>
      <button type="button" class="link-button" onClick={() => onGoTo(id)}>
        Go to <span class="visually-hidden">{check?.position}</span>
      </button>
    </li>
  );
}
