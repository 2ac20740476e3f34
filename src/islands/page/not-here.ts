/**
 * Says beside something of a page of words that a part of the site did not come, most likely after an update of the site,
 * and offers the page as it is now. One sentence at a time stands there.
 */
export function sayNotHere(beside: Element, says: string): void {
  if (beside.nextElementSibling?.role === 'alert') beside.nextElementSibling.remove();
  const alert = document.createElement('span');
  alert.role = 'alert';
  const reload = document.createElement('button');
  reload.type = 'button';
  reload.className = 'link-button';
  reload.textContent = 'Reload';
  reload.addEventListener('click', () => location.reload());
  alert.append(` ${says} Reload the page and try again. `, reload);
  beside.after(alert);
}
