import { toBase64url } from '../byte/base64url.ts';
import { crc24 } from '../byte/crc24.ts';

/** The bytes of a body as a code: version, mark of the catalogue, and the bytes with their checksum in base64url. */
export function sealCode(body: readonly number[], mark: string = '', version: 1 | 2 = 1): string {
  const sum = crc24(body);
  return `${version}${mark}.${toBase64url([...body, sum >> 16, (sum >> 8) & 255, sum & 255])}`;
}
