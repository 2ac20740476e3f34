import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from '../preview.ts';
import { buildCopy } from '../site-copy.ts';

/**
 * Builds the site as it is, serves it, and gives the verdict of `afdocs` on what it offers to programs. A host that hands out
 * files cannot agree with a program on a kind of content, so some of its checks fail on any static site.
 */
export async function judgeTwins(port: number): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'loadbearing-twins-'));
  const site = { SITE_URL: `http://localhost:${port}` };
  buildCopy(root, () => cpSync('content', join(root, 'content'), { recursive: true }), site);
  const server = await preview(root, port);
  try {
    const asked = [
      'check',
      server.url,
      '--format',
      'scorecard',
      '--request-delay',
      '0',
      '--max-links',
      '100',
      '--quiet',
    ];
    const { stdout, stderr, error } = spawnSync('afdocs', asked, { encoding: 'utf8', timeout: 600_000 });
    if (error !== undefined || stdout === '') throw new Error(`afdocs said nothing: ${error?.message ?? stderr}`);
    return stdout.trim();
  } finally {
    server.stop();
    rmSync(root, { recursive: true, force: true });
  }
}
