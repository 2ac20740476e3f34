export type Inflated =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly fault: 'damaged' | 'notes-too-large' };

// One kilobyte inflates to a megabyte at most, so a bomb never has more than that in memory beyond the limit.
const SLICE = 1024;

/**
 * Raw DEFLATE data (RFC 1951) inflated, or `notes-too-large` as soon as it passes `limit` bytes; nothing after that is
 * inflated. `damaged` if it is not DEFLATE data or ends too early.
 */
export async function inflate(deflated: Uint8Array<ArrayBuffer>, limit: number): Promise<Inflated> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  try {
    const reader = slices(deflated).pipeThrough(new DecompressionStream('deflate-raw')).getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      size += next.value.length;
      if (size > limit) {
        await reader.cancel();
        return { ok: false, fault: 'notes-too-large' };
      }
      chunks.push(next.value);
    }
  } catch {
    return { ok: false, fault: 'damaged' };
  }
  return { ok: true, bytes: new Uint8Array(await new Blob(chunks).arrayBuffer()) };
}

function slices(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.slice(at, at + SLICE));
      at += SLICE;
    },
  });
}
