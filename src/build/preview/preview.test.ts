import { expect, test } from 'vitest';
import { loadContent } from '../../authoring/load.ts';
import { previewOf } from './preview.ts';

const content = loadContent(process.cwd());
const html = (title: string) =>
  `<meta property="og:title" content="${title} · Loadbearing"><meta property="og:description" content="What it says."><meta property="og:image" content="x">`;

test('the image of a guide has its sheet and its motto, that of another page its description', () => {
  const [practice] = content.practices;
  expect(previewOf(`practices/${practice?.slug}/`, html('A guide'), content)).toEqual({
    site: 'Loadbearing',
    title: 'A guide',
    says: practice?.meta.motto,
    sheet: expect.stringMatching(/^Sheet \d\d of \d+$/),
  });
  expect(previewOf('about/', html('About'), content)).toEqual({
    site: 'Loadbearing',
    title: 'About',
    says: 'What it says.',
  });
});

test('the image of the home page has the frame, with a column for each practice', () => {
  const preview = previewOf('', html('Home'), content);
  expect(preview?.tally?.practices).toHaveLength(content.practices.length);
});

test('a page that names no image gets none', () => {
  expect(previewOf('404.html', '<meta property="og:title" content="T">', content)).toBeUndefined();
});
