type Faults = { readonly faults: readonly { readonly where: string; readonly says: string }[] };

/** What is wrong, fault by fault, each with its place where it has one. What is quoted runs in its own direction. */
export function FaultList({ faults }: Faults) {
  return (
    <ul>
      {faults.map(({ where, says }) => (
        <li key={where + says}>
          {where === '' ? null : <code>{where}</code>}{' '}
          {says.split(/(?<=“)(.+?)(?=”)/).map((part, n) => (n % 2 === 1 ? <bdi>{part}</bdi> : part))}
        </li>
      ))}
    </ul>
  );
}

type Refused = Faults & {
  /** What the message is called by screen readers, such as `Import faults`. */
  readonly label: string;
  /** Name of the file. */
  readonly name: string;
  /** What was not done with it, such as `imported`. */
  readonly done: string;
  readonly onClose: () => void;
};

/** Why a file was not taken in, fault by fault. */
export function RefusedFile({ label, name, done, faults, onClose }: Refused) {
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
