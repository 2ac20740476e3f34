import { describe, expect, test } from 'vitest';
import { ByteReader } from './byte-reader.ts';

const read = (...bytes: number[]) => new ByteReader(Uint8Array.from(bytes));

test('take gives the next bytes, down to none', () => {
  const reader = read(1, 2, 3);
  expect([...reader.take(2)]).toEqual([1, 2]);
  expect([...reader.take(0)]).toEqual([]);
  expect([...reader.take(1)]).toEqual([3]);
  expect([reader.left, reader.fault]).toEqual([0, undefined]);
});

test('taking more than there is cuts short and leaves nothing to read', () => {
  const reader = read(1, 2, 3);
  expect([...reader.take(4)]).toEqual([]);
  expect([reader.left, reader.varint(), reader.fault]).toEqual([0, 0, 'cut-short']);
});

describe('varint', () => {
  test.each([
    ['nothing', [], 'cut-short'],
    ['one byte that promises another', [0x80], 'cut-short'],
    ['three bytes that promise a fourth', [0xff, 0xff, 0xff], 'cut-short'],
    ['zero in two bytes', [0x80, 0x00], 'damaged'],
    ['one in three bytes', [0x81, 0x80, 0x00], 'damaged'],
    ['five bytes', [0xff, 0xff, 0xff, 0xff, 0x01], 'damaged'],
  ])('%s is a fault', (_, bytes, fault) => {
    const reader = read(...bytes);
    expect([reader.varint(), reader.fault]).toEqual([0, fault]);
  });

  test('the first fault stays', () => {
    const reader = read(0x80, 0x00, 1, 2);
    reader.varint();
    reader.take(9);
    expect([reader.fault, reader.left]).toEqual(['damaged', 0]);
  });
});
