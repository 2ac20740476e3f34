const VARINT_BYTES = 4;

/**
 * Reads bytes from front to back. The first thing that goes wrong stays in `fault`, and from then on there is nothing
 * left to read (zero, no bytes): read everything, then look at `fault` once, before any value is used.
 */
export class ByteReader {
  /** `cut-short`: the bytes ended too early. `damaged`: a number was too large or not in its shortest form. */
  fault: 'cut-short' | 'damaged' | undefined;
  #rest: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#rest = bytes;
  }

  /** How many bytes are left. */
  get left(): number {
    return this.#rest.length;
  }

  /** The next `length` bytes, as a view. */
  take(length: number): Uint8Array {
    if (length > this.left) return this.#fail('cut-short');
    const taken = this.#rest.subarray(0, length);
    this.#rest = this.#rest.subarray(length);
    return taken;
  }

  /** The next number, written as `writeVarint` writes it. */
  varint(): number {
    let value = 0;
    for (let index = 0; index < VARINT_BYTES; index += 1) {
      const [byte] = this.take(1);
      if (byte === undefined) return 0;
      value |= (byte & 127) << (index * 7);
      if (byte === 0 && index > 0) break;
      if (byte < 128) return value;
    }
    this.#fail('damaged');
    return 0;
  }

  #fail(fault: 'cut-short' | 'damaged'): Uint8Array {
    this.fault ??= fault;
    this.#rest = new Uint8Array();
    return this.#rest;
  }
}
