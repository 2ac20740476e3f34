import { toBase64url } from '../byte/base64url.ts';

/** What follows `1.` in a code, as bytes. */
export type Payload = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Whether the text is the only way to write these bytes; if not, it was cut or changed. */
  readonly exact: boolean;
};

const BASE64URL = /^[\w-]*$/;

/** The whole bytes that some base64url text holds; undefined if it has any other character, padding included. */
export function readPayload(text: string): Payload | undefined {
  if (!BASE64URL.test(text)) return undefined;
  // One character over a multiple of four holds no whole byte, and `atob` would throw.
  const whole = text.length % 4 === 1 ? text.slice(0, -1) : text;
  const binary = atob(whole.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  return { bytes, exact: toBase64url(bytes) === text };
}
