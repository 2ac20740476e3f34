/** The places of an island on the page. */
export function placesOf(name: string): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`[data-island="${name}"]`)];
}

/** Notes that the scripts of the page have come; `watchdog-script.ts` says where they have not. */
export function noteArrival(): void {
  document.documentElement.dataset['awake'] = '';
  for (const warning of document.querySelectorAll('[data-not-awake]')) warning.remove();
}

/** Enables what the server has disabled, and takes away what stood there while nobody heard. */
export function rouse(root: Element): void {
  for (const control of root.querySelectorAll<HTMLInputElement>(':disabled')) control.disabled = false;
  for (const element of root.querySelectorAll('[data-asleep]')) element.remove();
}
