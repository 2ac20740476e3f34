/** Id of the list of owners that fields offer. */
export const OWNERS_LIST = 'plan-owners';

/** The owners that were typed already, for fields to offer. */
export function OwnerList({ owners }: { readonly owners: readonly string[] }) {
  return (
    <datalist id={OWNERS_LIST}>
      {owners.map((owner) => (
        <option key={owner} value={owner} />
      ))}
    </datalist>
  );
}
