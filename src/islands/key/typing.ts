/** Whether keys pressed there are characters of a text, or choose in a list. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('input:not([type=radio], [type=checkbox], [type=button]), textarea, select'))
  );
}
