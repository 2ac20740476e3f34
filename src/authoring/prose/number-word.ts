const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** A whole number as it stands in a sentence: in words up to twelve, in digits above. */
export function numberWord(number: number): string {
  return WORDS[number] ?? String(number);
}

/** The same where it opens a sentence: `Ten`. */
export function openingNumber(number: number): string {
  const word = numberWord(number);
  return word.charAt(0).toUpperCase() + word.slice(1);
}
