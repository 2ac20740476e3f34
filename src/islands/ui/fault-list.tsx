type Props = { readonly faults: readonly { readonly where: string; readonly says: string }[] };

/** What is wrong, fault by fault, each with its place where it has one. What is quoted runs in its own direction. */
export function FaultList({ faults }: Props) {
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
