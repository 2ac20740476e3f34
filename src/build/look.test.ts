import { expect, test } from 'vitest';
import { site } from '../../site.config.ts';
import { shownLook } from './look.ts';

test('without a pack the site looks as its settings say', () => {
  expect(shownLook(undefined)).toMatchObject({ name: site.name, tagline: site.tagline, links: [], style: '' });
});

test('a pack says it in their place: words, links, colours, and a logo that is an image', () => {
  const links = [{ title: 'Ours', url: 'https://example.org/' }];
  const accent = { day: '#0b5d1e', night: '#7ee08f' };
  const look = shownLook({ name: 'Acme', links, accent, footer: 'Ask us.', svg: '<svg/>' });
  expect(look).toMatchObject({ name: 'Acme', tagline: site.tagline, links, footer: 'Ask us.' });
  expect(look.style).toBe(':root{--accent:light-dark(#0b5d1e,#7ee08f)}');
  expect(look.logo).toBe('data:image/svg+xml;base64,PHN2Zy8+');
});
