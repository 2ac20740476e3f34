import type { ComponentProps } from 'preact';
import { FaultList } from '../ui/fault-list.tsx';

type Props = ComponentProps<typeof FaultList> & {
  /** What the message is called by screen readers, such as `Import faults`. */
  readonly label: string;
  /** Name of the file. */
  readonly name: string;
  /** What was not done with it, such as `imported`. */
  readonly done: string;
  readonly onClose: () => void;
};

/** Why a file was not taken in, fault by fault. */
export function RefusedFile({ label, name, done, faults, onClose }: Props) {
  return (
    <section class="note" role="alert" aria-label={label}>
      <p>
        <b>
          <bdi>{name}</bdi> was not {done}.
        </b>{' '}
        Nothing in this browser was changed.
      </p>
      <FaultList faults={faults} />
      <button type="button" class="button" onClick={onClose}>
        Close
      </button>
    </section>
  );
}
