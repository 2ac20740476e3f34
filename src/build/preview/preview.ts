import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { DomUtils, parseDocument } from 'htmlparser2';
import sharp from 'sharp';
import { catalogueOf } from '../../authoring/content/catalogue.ts';
import type { Content } from '../../authoring/content/read.ts';
import type { Look } from '../../authoring/pack/site-look.ts';
import { practicePath, previewPath } from '../../domain/base/route.ts';
import { sheetNumber } from '../../domain/catalogue/position.ts';
import { tally } from '../../domain/tally/tally.ts';
import type { ContentSource } from '../content-source.ts';
import { shownLook } from '../look.ts';
import { pagesIn } from '../page-file.ts';
import { type Preview, previewSheet } from './preview-sheet.ts';
import { readTypeFaces } from './type-face.ts';

/** What a built page says of itself to whoever links to it, by property. */
function saysOfItself(html: string): ReadonlyMap<string, string> {
  const metas = DomUtils.getElementsByTagName('meta', parseDocument(html).children);
  return new Map(metas.map(({ attribs }) => [attribs['property'] ?? attribs['name'] ?? '', attribs['content'] ?? '']));
}

/** What the image of a page says; undefined for a page that asks for none. */
export function previewOf(
  path: string,
  html: string,
  content: Content & { readonly look?: Look | undefined },
): Preview | undefined {
  const says = saysOfItself(html);
  if (!says.has('og:image')) return undefined;
  const practice = content.practices.find(({ slug }) => practicePath(slug) === path);
  const look = shownLook(content.look);
  const about = { site: look.name, says: practice?.meta.motto ?? says.get('og:description') ?? '' };
  if (path === '') {
    return { ...about, title: look.tagline, tally: tally(catalogueOf(content), {}, 'critical') };
  }
  const title = (says.get('og:title') ?? '').replace(` · ${look.name}`, '');
  if (practice === undefined) return { ...about, title };
  return {
    ...about,
    title,
    sheet: `Sheet ${sheetNumber(practice.meta.number)} of ${content.practices.length}`,
  };
}

/** Draws the image of every page that names one, in the style of the sheets, for previews of links. */
export function previews(source: ContentSource): AstroIntegration {
  return {
    name: 'previews',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const faces = readTypeFaces();
        let count = 0;
        for (const { file, path } of pagesIn(dist)) {
          const preview = previewOf(path, readFileSync(file, 'utf8'), source.content());
          if (preview === undefined) continue;
          const image = join(dist, previewPath(path));
          mkdirSync(dirname(image), { recursive: true });
          const svg = Buffer.from(previewSheet(preview, faces));
          writeFileSync(image, await sharp(svg).png({ palette: true, colours: 32, effort: 4 }).toBuffer());
          count += 1;
        }
        logger.info(`${count} images drawn`);
      },
    },
  };
}
