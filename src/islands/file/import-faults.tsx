import { FaultList } from '../ui/fault-list.tsx';

type Props = {
  /** Name of the file. */
  readonly name: string;
  readonly faults: readonly { readonly where: string; readonly says: string }[];
  readonly onClose: () => void;
};

/** Why a file cannot be imported, fault by fault. */
export function ImportFaults({ name, faults, onClose }: Props) {
  return (
    <section class="note" role="alert" aria-label="Import faults">
      <p>
        <b>
          <bdi>{name}</bdi> was not imported.
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
