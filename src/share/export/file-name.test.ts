import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileStem } from './file-name.ts';

test.each([
  ['Payments API', 'payments-api'],
  ['  ../../etc/passwd  ', 'etc-passwd'],
  ['Zahlungsübersicht', 'zahlungsubersicht'],
  ['Größenführer', 'großenfuhrer'],
  ['Płatności', 'płatnosci'],
  ['Каталог товаров', 'каталог-товаров'],
  ['Чай', 'чай'],
  ['決済サービス', '決済サービス'],
  ['ビジネス', 'ビジネス'],
  ['भुगतान सेवा', 'भुगतान-सेवा'],
  ['خدمة الدفع', 'خدمة-الدفع'],
  ['한국어', '한국어'],
  ['می\u200cخواهم', 'میخواهم'],
  ['ﬁle №1', 'file-no1'],
  ['CON', 'con-assessment'],
  ['lpt1', 'lpt1-assessment'],
  ['Console', 'console'],
  ['🎉', 'assessment'],
  ['', 'assessment'],
  [`${'a'.repeat(59)} b`, 'a'.repeat(59)],
  ['a'.repeat(80), 'a'.repeat(60)],
  ['ไ'.repeat(80), 'ไ'.repeat(60)],
  ['𐐨'.repeat(80), '𐐨'.repeat(50)],
])('%j becomes %j', (title, stem) => {
  expect(fileStem(title)).toBe(stem);
});

test('any title: a name that every file system takes, and that is made of itself again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (title) => {
      const stem = fileStem(title);
      expect(new TextEncoder().encode(stem).length).toBeLessThanOrEqual(211);
      expect(stem).toMatch(/^[\p{L}\p{M}\p{N}-]+$/u);
      expect(stem).not.toMatch(/^-|-$|^(?:con|prn|aux|nul|com\d|lpt\d)$/);
    }),
  );
});
