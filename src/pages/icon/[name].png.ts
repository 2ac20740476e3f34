import type { APIRoute, GetStaticPaths } from 'astro';
import sharp from 'sharp';
import { ICONS, iconSvg } from '../../build/preview/icon.ts';

export const getStaticPaths: GetStaticPaths = () =>
  ICONS.map((icon) => ({ params: { name: icon.name }, props: { svg: iconSvg(icon) } }));

/** The sign of the house as an image. */
export const GET: APIRoute<{ svg: string }> = async ({ props }) => {
  const image = await sharp(Buffer.from(props.svg)).png({ palette: true }).toBuffer();
  return new Response(new Uint8Array(image), { headers: { 'content-type': 'image/png' } });
};
