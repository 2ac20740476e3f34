/** Numbers that look like chance and are the same for the same seed (mulberry32). */
export type Random = {
  /** From 0 up to, and without, a limit. */
  below(limit: number): number;
  pick<Value>(values: readonly [Value, ...Value[]]): Value;
  chance(share: number): boolean;
};

/** Chance that begins with a seed. */
export function random(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    below: (limit) => Math.floor(next() * limit),
    pick: (values) => values[Math.floor(next() * values.length)] ?? values[0],
    chance: (share) => next() < share,
  };
}

const UNITS = [
  'a',
  'Z',
  '0',
  '9',
  ' ',
  '\n',
  '\r',
  '\t',
  '"',
  "'",
  '\\',
  '`',
  '*',
  '_',
  '#',
  '@',
  '!',
  '|',
  '<',
  '>',
  '&',
  '$',
  '~',
  '=',
  '+',
  '-',
  ';',
  ',',
  ':',
  '.',
  '/',
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  '%',
  '^',
  'é',
  'ß',
  'е́',
  '漢',
  'ﷺ',
  '👷',
  '\u0000',
  '\u200b',
  '\u200d',
  '\u202e',
  '\u2028',
  '\ufeff',
  '\ud800',
  'www.',
  'GH-1',
  '#12',
  '@ana',
  ':tada:',
  'https://a.example/b_c',
  'ftp://x',
  '<script>',
  '&lt;',
  '-->',
  '=HYPERLINK("x")',
  "=cmd|' /C calc'!A0",
  'constructor',
  '__proto__',
  'BEGIN:VEVENT',
] as const;

/** Text out of everything that means something to some program. */
export function hostileText({ below, pick }: Random, most = 30): string {
  return Array.from({ length: below(most + 1) }, () => pick(UNITS)).join('');
}
