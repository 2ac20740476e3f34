/** Longest stem of a file name in bytes: with a day and an ending it stays below the 255 that file systems allow. */
const BYTES_MAX = 200;
const CHARACTERS_MAX = 60;

// Names of devices, which Windows does not let a file have, whatever its ending.
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
const JOINERS = /[\u200c\u200d]/g;
// Accents of Latin letters are left out; in other scripts, marks are part of the word.
const ACCENTED = /(\p{Script=Latin})\p{M}+/gu;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** A file name of a title, without its ending: the words of any script in lower case, joined by hyphens. */
export function fileStem(title: string): string {
  const plain = title.normalize('NFKD').replace(ACCENTED, '$1').replace(JOINERS, '').normalize('NFC').toLowerCase();
  const stem = shortened((plain.match(WORD) ?? []).join('-'));
  if (stem === '') return 'assessment';
  return RESERVED.test(stem) ? `${stem}-assessment` : stem;
}

function shortened(words: string): string {
  const utf8 = new TextEncoder();
  let stem = '';
  let bytes = 0;
  for (const [index, character] of [...words].entries()) {
    bytes += utf8.encode(character).length;
    if (index === CHARACTERS_MAX || bytes > BYTES_MAX) break;
    stem += character;
  }
  return stem.replace(/-$/, '');
}
