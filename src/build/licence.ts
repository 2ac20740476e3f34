/** Packages of which something is in a build: scripts, and the fonts. */
export const SHIPPED = [
  'preact',
  'nanostores',
  'valibot',
  'lean-qr',
  'pagefind',
  '@fontsource-variable/ibm-plex-sans',
  '@fontsource/ibm-plex-mono',
] as const;

/** Names and texts of licences as one file. */
export function licencesOf(licences: readonly { readonly name: string; readonly text: string }[]): string {
  const line = '='.repeat(72);
  return licences.map(({ name, text }) => `${name}\n${line}\n\n${text.replace(/\r\n/g, '\n').trim()}\n`).join('\n\n');
}
