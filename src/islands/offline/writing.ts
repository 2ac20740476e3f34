/** Where a text is written. */
const FIELD = 'textarea, input:not([type=radio], [type=checkbox], [type=file], [type=button], [type=submit])';

/**
 * Whether somebody is writing on this page: a field has the focus, or holds what was not in it when the page came. Notes
 * are kept as they are typed, and count only while they are. What is open in a dialog counts too.
 */
export function isWriting(): boolean {
  if (document.querySelector('dialog[open], [role=alertdialog]')) return true;
  const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(FIELD)];
  return fields.some(
    (field) =>
      !field.readOnly &&
      (field === document.activeElement || (field.value !== field.defaultValue && !field.closest('.check'))),
  );
}
