import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanNote, NOTE_MAX } from './assessment.ts';
import { charactersLeft, noteParts } from './note-text.ts';

const anyCharacter = fc.integer({ min: 0, max: 0x10ffff }).map((point) => String.fromCodePoint(point));

/** The parts in brief: text as it is, links in angle brackets. */
const brief = (note: string) => noteParts(note).map((part) => (part.kind === 'link' ? `<${part.text}>` : part.text));

describe('noteParts', () => {
  test.each<[string, string[]]>([
    ['', []],
    ['See ADR 12', ['See ADR 12']],
    ['https://example.org/a', ['<https://example.org/a>']],
    ['http://wiki/adr and HTTPS://EXAMPLE.ORG', ['<http://wiki/adr>', ' and ', '<HTTPS://EXAMPLE.ORG>']],
    ['See https://example.org/a.\nDone', ['See ', '<https://example.org/a>', '.\nDone']],
    ['Is it https://example.org/?!…', ['Is it ', '<https://example.org/>', '?!…']],
    ['(see https://example.org/a)', ['(see ', '<https://example.org/a>', ')']],
    ['[https://example.org/a].', ['[', '<https://example.org/a>', '].']],
    ['«https://example.org/a»', ['«', '<https://example.org/a>', '»']],
    ['‘https://example.org/a’', ['‘', '<https://example.org/a>', '’']],
    ['"https://example.org/a"', ['"', '<https://example.org/a>', '"']],
    ['<https://example.org/a>', ['<', '<https://example.org/a>', '>']],
    ['https://example.org/Foo_(bar)', ['<https://example.org/Foo_(bar)>']],
    ['(https://example.org/Foo_(bar)).', ['(', '<https://example.org/Foo_(bar)>', ').']],
    ['https://example.org/a(b))', ['<https://example.org/a(b)>', ')']],
    ['https://example.org/?q=a,b&c=d#e;', ['<https://example.org/?q=a,b&c=d#e>', ';']],
    ['https://example.org\\@evil.example', ['<https://example.org>', '\\@evil.example']],
    ['https://a.example\u202egnp.exe', ['<https://a.example>', '\u202egnp.exe']],
    ['https://a.example\u200b/b', ['<https://a.example>', '\u200b/b']],
    ['https://user@example.org/', ['https://user@example.org/']],
    ['https://user:secret@example.org/ x', ['https://user:secret@example.org/ x']],
    ['https://:secret@example.org/', ['https://:secret@example.org/']],
    ['https://example.org:99999/', ['https://example.org:99999/']],
    ['https://…, then http://b.example', ['https://…, then ', '<http://b.example>']],
    ['xhttps://example.org', ['xhttps://example.org']],
    [
      'javascript:alert(1) data:text/html,x ftp://a.example //b.example',
      ['javascript:alert(1) data:text/html,x ftp://a.example //b.example'],
    ],
    ['<script>alert(1)</script>', ['<script>alert(1)</script>']],
  ])('%j', (note, parts) => {
    expect(brief(note)).toEqual(parts);
  });

  test('a link leads to the address as a browser understands it', () => {
    expect(noteParts('HTTP://Exämple.org/a b')[0]).toEqual({
      kind: 'link',
      text: 'HTTP://Exämple.org/a',
      href: 'http://xn--exmple-cua.org/a',
    });
  });

  const hostile = fc.string({
    unit: fc.constantFrom(
      'https://',
      'http://',
      'a',
      '.',
      ')',
      '(',
      '[',
      ']',
      '@',
      ':',
      '/',
      ' ',
      '\n',
      '%',
      '\\',
      '\u202e',
    ),
    maxLength: 60,
  });

  test('nothing of a note is lost, and every link is safe', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: anyCharacter })), (note) => {
        const parts = noteParts(note);
        expect(parts.map(({ text }) => text).join('')).toBe(note);
        for (const part of parts) {
          expect(part.text).not.toBe('');
          if (part.kind !== 'link') continue;
          const { protocol, username, password } = new URL(part.href);
          expect(['http:', 'https:']).toContain(protocol);
          expect(username + password).toBe('');
          expect(part.text).not.toMatch(/[.,;:!?]$/);
        }
      }),
    );
  });

  test.each([['https://a'], ['https://'], ['https://a.b)'], [')'], ['('], ['.'], ['https://a@']])(
    'a hundred thousand characters of %j are read as they are',
    (piece) => {
      const note = `https://${piece.repeat(100_000 / piece.length)}`;
      const texts = noteParts(note).map(({ text }) => text);
      expect(texts.join('') === note).toBe(true);
    },
  );
});

describe('charactersLeft', () => {
  test.each([
    ['', NOTE_MAX],
    ['😀', NOTE_MAX - 1],
    ['a\r\nb', NOTE_MAX - 3],
    ['\t', NOTE_MAX - 2],
    ['a\u202eb', NOTE_MAX - 2],
  ])('of %j', (note, left) => {
    expect(charactersLeft(note)).toBe(left);
  });

  test('a note may be full, and too long by so many characters', () => {
    expect(charactersLeft('x'.repeat(NOTE_MAX))).toBe(0);
    expect(charactersLeft('x'.repeat(NOTE_MAX + 7))).toBe(-7);
  });

  test('it is never negative for a note as it is stored, and 0 for one that was cut', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, maxLength: NOTE_MAX + 100, minLength: NOTE_MAX - 100 }), (text) => {
        expect(charactersLeft(cleanNote(text))).toBe(Math.max(0, charactersLeft(text)));
      }),
    );
  });
});
