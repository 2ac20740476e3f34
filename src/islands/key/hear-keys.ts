import { hasSingleKeys } from '../../state/browser/single-keys.ts';
import { keyGate } from './key-gate.ts';
import { isCharacter, keyName } from './key-name.ts';
import { isTyping } from './typing.ts';

/**
 * Lets a stage hear single keys. `names` are the keys it knows, as `keyName` calls them; `act` is told which was meant.
 * Gives how to stop.
 *
 *     useLayoutEffect(() => hearKeys(box.current, ['1', '2', '3', '4', '5', 'j', 'k', 'n', '?', 'Escape'], (name) => latest.current(name)), []);
 *
 * A key is heard while the focus is within the stage and nowhere else: give it `tabIndex={-1}`, so that a press on its
 * paper gives it the focus, and put the focus back into it after every step. Not heard are keys pressed in a field or in
 * a dialog or popover of the stage, keys held down, keys of a sentence that is dictated (`key-gate.ts`), and characters
 * where the reader has switched single keys off (`SingleKeys` lets them). Escape is no character: it is heard at
 * once, and out of a field it leads to the stage.
 */
export function hearKeys(stage: HTMLElement, names: readonly string[], act: (name: string) => void): () => void {
  const pass = keyGate();
  const listen = (event: KeyboardEvent) => {
    const target = event.target as Element;
    if (target.closest('dialog, [popover]')) return;
    const name = keyName(event);
    if (isTyping(target)) {
      if (name === 'Escape') stage.focus();
      return;
    }
    const known = name !== undefined && names.includes(name);
    if (!isCharacter(event)) {
      if (!known) return;
      event.preventDefault();
      act(name);
      return;
    }
    const on = hasSingleKeys();
    const action = known && on && !event.repeat ? () => act(name) : undefined;
    // Within a sentence a space is none that presses what has the focus.
    if (pass(event.timeStamp, action) || (known && on)) event.preventDefault();
  };
  stage.addEventListener('keydown', listen);
  return () => stage.removeEventListener('keydown', listen);
}
