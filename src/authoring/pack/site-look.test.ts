import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { folderOf } from '../../../tests/fixtures/folder.ts';
import { accentFaults, contrast } from './contrast.ts';
import { readLook } from './site-look.ts';

const LOGO = '<svg viewBox="0 0 24 24"><path d="M2 4h20" /></svg>';
const GOOD = `name: Acme Engineering
tagline: How we build
accent: { day: "#0B5D1E", night: "#7ee08f" }
logo: logo.svg
links:
  - { title: Our catalogue, url: "https://example.org/catalogue" }
footer: Ask the platform team.
`;
const read = (text: string, logo: string = LOGO) => readLook([folderOf({ 'site.yaml': text, 'logo.svg': logo })]);
const says = (text: string, logo?: string) =>
  read(text, logo)
    .faults.map((fault) => `${fault.field}: ${fault.says}`)
    .join('\n');

test('a look is read, with its logo', () => {
  const { look, faults } = read(GOOD);
  expect(faults).toEqual([]);
  expect(look).toMatchObject({ name: 'Acme Engineering', accent: { day: '#0b5d1e' }, svg: LOGO });
  expect(readLook([folderOf({})])).toEqual({ look: undefined, faults: [] });
  expect(read('tagline: Ours\n').look).toEqual({ tagline: 'Ours', links: [], svg: undefined });
});

test.each([
  [
    'a colour too light for the day',
    GOOD.replace('#0B5D1E', '#7ee08f'),
    /accent\.day: #7ee08f on #f5f3ef has a contrast of 1\.\d\d/,
  ],
  ['a colour too dark for the night', GOOD.replace('#7ee08f', '#0b5d1e'), /accent\.night: #0b5d1e on #13263e/],
  [
    'letters that cannot be read on it',
    GOOD.replace('#0B5D1E', '#8a8a00'),
    /accent\.day: .*\n?.*Letters of #ffffff on #8a8a00/s,
  ],
  ['no colour', GOOD.replace('"#0B5D1E"', 'green'), /accent\.day: Not a colour/],
  ['a logo from elsewhere', GOOD.replace('logo: logo.svg', 'logo: ../x.svg'), /logo: Not the path/],
  ['a logo that is not there', GOOD.replace('logo: logo.svg', 'logo: other.svg'), /logo: No SVG/],
  [
    'a script as address',
    GOOD.replace('https://example.org/catalogue', 'javascript:alert(1)'),
    /links\[0\]\.url: Not an address/,
  ],
  ['an unknown field', `${GOOD}font: Comic\n`, /font: No such field/],
])('%s is a fault', (_, text, expected) => {
  expect(says(text)).toMatch(expected);
});

test('a logo that is none, or too large, is a fault', () => {
  expect(says(GOOD, 'GIF89a')).toMatch(/logo: No SVG/);
  expect(says(GOOD, `${LOGO}${' '.repeat(4096)}`)).toMatch(/logo: No SVG/);
});

test('two packs cannot both say how the site looks', () => {
  const folders = [folderOf({ 'site.yaml': 'name: A\n' }), folderOf({ 'site.yaml': 'name: B\n' })];
  expect(readLook(folders).faults[0]?.says).toContain(`${folders[1]}/site.yaml`);
});

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 1);
  expect(accentFaults('day', '#154fc3')).toEqual([]);
  expect(accentFaults('night', '#77d4ff')).toEqual([]);
});

/** A colour in OKLCH as hexadecimal sRGB: CSS Color 4, §10. */
function hex(lightness: number, chroma: number, hue: number): string {
  const [a, b] = [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map((each) => Math.min(1, Math.max(0, each)));
  const parts = linear.map((each) =>
    Math.round(255 * (each <= 0.0031308 ? 12.92 * each : 1.055 * each ** (1 / 2.4) - 0.055)),
  );
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

test('the grounds are those of the site', () => {
  const css = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8');
  const ground = (name: string, theme: 1 | 2) => {
    const found = new RegExp(`--${name}: light-dark\\(oklch\\((.*?)\\), oklch\\((.*?)\\)\\)`).exec(css)?.[theme] ?? '';
    const [l = 0, c = 0, h = 0] = found.split(' ').map(Number);
    return hex(l, c, h);
  };
  const source = readFileSync(new URL('./contrast.ts', import.meta.url), 'utf8');
  expect(source).toContain(`ground: '${ground('paper-2', 1)}'`);
  expect(source).toContain(`ground: '${ground('raised', 2)}'`);
});
