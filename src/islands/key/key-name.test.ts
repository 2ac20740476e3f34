import { expect, test } from 'vitest';
import { isCharacter, keyName, type Press } from './key-name.ts';

const name = (key: string, code: string, more: Partial<Press> = {}) => keyName({ key, code, ...more });

test.each([
  ['1', 'Digit1', '1'],
  ['5', 'Numpad5', '5'],
  ['6', 'Digit6', '6'],
  ['j', 'KeyJ', 'j'],
  ['?', 'Slash', '?'],
  ['/', 'Slash', '/'],
  ['Escape', 'Escape', 'Escape'],
  ['End', 'Numpad1', 'End'],
])('An American keyboard: %s on %s is %s', (key, code, said) => {
  expect(name(key, code)).toBe(said);
});

test.each([
  ['&', 'Digit1', '1'],
  ['é', 'Digit2', '2'],
  ['"', 'Digit3', '3'],
  ["'", 'Digit4', '4'],
  ['(', 'Digit5', '5'],
])('A French one without Shift: %s on %s is %s', (key, code, said) => {
  expect(name(key, code)).toBe(said);
});

test.each([
  ['+', 'Digit1', '1'],
  ['ě', 'Digit2', '2'],
  ['š', 'Digit3', '3'],
  ['č', 'Digit4', '4'],
  ['ř', 'Digit5', '5'],
  ['۱', 'Digit1', '1'],
])('A Czech or Persian one: %s on %s is %s', (key, code, said) => {
  expect(name(key, code)).toBe(said);
});

test('With Shift a French keyboard has digits, and an American one signs', () => {
  expect(name('1', 'Digit1', { shiftKey: true })).toBe('1');
  expect(name('!', 'Digit1', { shiftKey: true })).toBe('!');
});

test('Caps Lock changes no key, and neither does another script', () => {
  expect(name('J', 'KeyJ')).toBe('j');
  expect(name('о', 'KeyJ')).toBe('j');
  expect(name('О', 'KeyJ')).toBe('j');
  expect(name('ξ', 'KeyJ')).toBe('j');
  expect(name('ת', 'KeyK')).toBe('k');
});

test('Where a layout has moved a letter, the letter counts', () => {
  expect(name('j', 'KeyC')).toBe('j');
  expect(name('h', 'KeyJ')).toBe('h');
});

test('A letter that Latin alphabets add is none of the keys beside it', () => {
  expect(name('ö', 'Semicolon')).toBe('ö');
  expect(name('ß', 'Minus')).toBe('ß');
});

test('Question marks of other scripts are question marks', () => {
  expect(name('؟', 'Slash', { shiftKey: true })).toBe('?');
  expect(name('？', 'Slash', { shiftKey: true })).toBe('?');
});

test('A key with Ctrl, Alt, Cmd or AltGr, one of an input method and a dead key are none', () => {
  for (const held of ['ctrlKey', 'altKey', 'metaKey']) expect(name('1', 'Digit1', { [held]: true })).toBeUndefined();
  expect(name('²', 'Digit2', { getModifierState: (key) => key === 'AltGraph' })).toBeUndefined();
  expect(name('j', 'KeyJ', { isComposing: true })).toBeUndefined();
  expect(name('Process', 'KeyJ')).toBeUndefined();
  expect(name('Unidentified', '')).toBeUndefined();
  expect(name('Dead', 'BracketLeft')).toBe('Dead');
  expect(name('Dead', 'Digit2')).toBe('2');
});

test('Characters are told from keys that write nothing', () => {
  expect(isCharacter({ key: ' ', code: 'Space' })).toBe(true);
  expect(isCharacter({ key: '𝛿', code: 'KeyD' })).toBe(true);
  expect(isCharacter({ key: 'Dead', code: 'Quote' })).toBe(true);
  expect(isCharacter({ key: 'Process', code: '' })).toBe(true);
  expect(isCharacter({ key: 'Escape', code: 'Escape' })).toBe(false);
  expect(isCharacter({ key: 'a', code: 'KeyA', ctrlKey: true })).toBe(false);
});
