import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { deflate } from './deflate.ts';
import { inflate } from './inflate.ts';

const LIMIT = 1_048_576;
const zeros = (length: number) => Uint8Array.from(deflateRawSync(new Uint8Array(length), { level: 9 }));

afterEach(() => vi.unstubAllGlobals());

test('any bytes survive', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ size: 'large' }), async (bytes) => {
      const deflated = Uint8Array.from(await deflate(Uint8Array.from(bytes)));
      expect(await inflate(deflated, LIMIT)).toEqual({ ok: true, bytes: Uint8Array.from(bytes) });
    }),
  );
});

test('a stored block is read as RFC 1951 describes it', async () => {
  const stored = Uint8Array.from([0b001, 2, 0, 0xfd, 0xff, 0x6f, 0x6b]);
  expect(await inflate(stored, 2)).toEqual({ ok: true, bytes: new TextEncoder().encode('ok') });
});

test('the limit itself is allowed, one byte more is not', async () => {
  expect(await inflate(zeros(LIMIT), LIMIT)).toEqual({ ok: true, bytes: new Uint8Array(LIMIT) });
  expect(await inflate(zeros(LIMIT + 1), LIMIT)).toEqual({ ok: false, fault: 'notes-too-large' });
});

test('a bomb is not inflated to its end', async () => {
  let inflated = 0;
  const Real = DecompressionStream;
  class Counting {
    readonly readable: ReadableStream;
    readonly writable: WritableStream;
    constructor(format: CompressionFormat) {
      const real = new Real(format);
      const count = new TransformStream({
        transform(chunk: Uint8Array, controller) {
          inflated += chunk.length;
          controller.enqueue(chunk);
        },
      });
      this.readable = real.readable.pipeThrough(count);
      this.writable = real.writable;
    }
  }
  vi.stubGlobal('DecompressionStream', Counting);
  expect(await inflate(zeros(40 * LIMIT), LIMIT)).toEqual({ ok: false, fault: 'notes-too-large' });
  expect(inflated).toBeGreaterThan(LIMIT);
  expect(inflated).toBeLessThan(2 * LIMIT);
});

test.each([
  ['nothing', []],
  ['a reserved block type', [0b111]],
  ['a stored block that ends early', [0b001, 2, 0, 0xfd, 0xff, 0x6f]],
  ['a stored block whose lengths disagree', [0b001, 2, 0, 0, 0, 0x6f, 0x6b]],
  ['deflated data without its end', [...zeros(5000).slice(0, -2)]],
])('%s is damaged', async (_, bytes) => {
  expect(await inflate(Uint8Array.from(bytes), LIMIT)).toEqual({ ok: false, fault: 'damaged' });
});

test('any bytes are inflated or refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ size: 'medium' }), async (bytes) => {
      const inflated = await inflate(Uint8Array.from(bytes), 1000);
      if (inflated.ok) expect(inflated.bytes.length).toBeLessThanOrEqual(1000);
      else expect(['damaged', 'notes-too-large']).toContain(inflated.fault);
    }),
  );
});
