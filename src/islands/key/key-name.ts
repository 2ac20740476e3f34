/** What of a keyboard event says which key was meant. */
export type Press = {
  readonly key: string;
  /** Where the key lies, as on an American keyboard. */
  readonly code: string;
  readonly shiftKey?: boolean;
  readonly ctrlKey?: boolean;
  readonly metaKey?: boolean;
  readonly altKey?: boolean;
  readonly isComposing?: boolean;
  readonly getModifierState?: (name: string) => boolean;
};

const QUESTION_MARKS = '?؟？';

/** Letters of the Latin alphabet and Western digits mean themselves; whatever else is on a key says nothing here. */
function isPlain(key: string): boolean {
  return /^[a-z0-9]$/i.test(key);
}

function isHeld(press: Press): boolean {
  return Boolean(press.ctrlKey || press.metaKey || press.altKey || press.getModifierState?.('AltGraph'));
}

/**
 * What a single key is called: `1` to `9`, `a` to `z`, `?`, `/`, or the name that the browser has for a key without a
 * character (`Escape`). Undefined for a key held with Ctrl, Alt or Cmd, and for one that belongs to an input method.
 *
 * The character counts where it is a Latin letter or a digit, whatever the case: J under Caps Lock is `j`, and where a
 * layout has moved the letter the letter counts. Where it is another (`&` on the key of the 1 on a French keyboard, о on
 * the key of the j on a Russian one), the place of the key counts.
 */
export function keyName(press: Press): string | undefined {
  const { key, code } = press;
  if (isHeld(press) || press.isComposing || key === 'Process' || key === 'Unidentified') return undefined;
  if (isPlain(key)) return key.toLowerCase();
  if (QUESTION_MARKS.includes(key)) return '?';
  if (key.length > 1 && key !== 'Dead') return key;
  // With Shift the row of digits has other signs than digits on most keyboards.
  const digit = press.shiftKey ? undefined : /^Digit([1-9])$/.exec(code)?.[1];
  // A sign on a letter's place is one (ö, ;), unless no Latin letter can be typed at all.
  const letter = /\p{L}/u.test(key) && !/\p{Script=Latin}/u.test(key) ? /^Key([A-Z])$/.exec(code)?.[1] : undefined;
  return digit ?? letter?.toLowerCase() ?? key;
}

/** Whether a press, of whatever key, puts a character where one can be typed. */
export function isCharacter(press: Press): boolean {
  return !isHeld(press) && ([...press.key].length === 1 || press.key === 'Dead' || press.key === 'Process');
}
