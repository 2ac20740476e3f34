import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview, type ServedSite } from '../preview.ts';
import { buildCopy } from '../site-copy.ts';
import { writeContent } from './generated-content.ts';

/** Builds the site with a generated catalogue of about `size` checks in a folder of its own, and serves it. */
export async function serveGenerated(size: number, port: number): Promise<ServedSite> {
  const root = mkdtempSync(join(tmpdir(), 'loadbearing-bench-'));
  buildCopy(root, () => writeContent(root, size));
  const server = await preview(root, port);
  const stop = () => {
    server.stop();
    rmSync(root, { recursive: true, force: true });
  };
  return { url: server.url, stop };
}
