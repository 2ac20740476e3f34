type Props = { readonly faults: readonly { readonly where: string; readonly says: string }[] };

/** What is wrong, fault by fault, each with its place where it has one. */
export function FaultList({ faults }: Props) {
  return (
    <ul>
      {faults.map(({ where, says }) => (
        <li key={where + says}>
          {where === '' ? null : <code>{where}</code>} {says}
        </li>
      ))}
    </ul>
  );
}
