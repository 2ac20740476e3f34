/** Bytes compressed: raw DEFLATE, RFC 1951. Browsers differ in the bytes they choose; all of them inflate alike. */
export async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
