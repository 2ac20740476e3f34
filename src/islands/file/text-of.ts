/** Bytes beyond which a file is not even read into memory; every format refuses less than this. */
const TOO_LARGE = 20_000_000;

/** The text of a chosen or dropped file; of one that is too large for any format, as many blanks. */
export async function textOf(file: File): Promise<string> {
  return file.size > TOO_LARGE ? ' '.repeat(TOO_LARGE) : await file.text();
}
