/** Bytes as base64url without padding; unused bits at the end are zero. RFC 4648, §5. */
export function toBase64url(bytes: Iterable<number>): string {
  // Not `fromCharCode(...bytes)`: engines limit the number of arguments.
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
