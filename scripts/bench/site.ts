import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCopy } from '../site-copy.ts';
import { writeContent } from './generated-content.ts';

/** A built site that is being served. */
export type ServedSite = { readonly url: string; readonly stop: () => void };

async function answers(url: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((wake) => setTimeout(wake, 200));
  }
  throw new Error(`Nothing answers at ${url}.`);
}

/** Builds the site with a generated catalogue of about `size` checks in a folder of its own, and serves it. */
export async function serveGenerated(size: number, port: number): Promise<ServedSite> {
  const root = mkdtempSync(join(tmpdir(), 'loadbearing-bench-'));
  buildCopy(root, () => writeContent(root, size));
  const server = spawn('astro', ['preview', '--port', String(port)], { cwd: root, stdio: 'ignore' });
  const stop = () => {
    server.kill();
    rmSync(root, { recursive: true, force: true });
  };
  const url = `http://localhost:${port}/`;
  await answers(url);
  return { url, stop };
}
