type Props = { readonly label: string; readonly link: string };

/** A link in a field of its own, to be seen and to be copied by hand. */
export function LinkField({ label, link }: Props) {
  return (
    <input
      type="text"
      class="link-field"
      aria-label={label}
      readOnly
      value={link}
      onFocus={(event) => event.currentTarget.select()}
    />
  );
}
