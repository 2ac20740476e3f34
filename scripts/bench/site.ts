import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeContent } from './generated-content.ts';

const COPIED = ['src', 'public', 'astro.config.mjs', 'site.config.ts', 'package.json', 'tsconfig.json'];

/** A built site that is being served. */
export type ServedSite = { readonly url: string; readonly stop: () => void };

function run(root: string, command: string, ...args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}\n${stderr}`);
}

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
  for (const name of COPIED) cpSync(resolve(name), join(root, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  writeContent(root, size);
  run(resolve('.'), process.execPath, 'scripts/register.ts', root);
  run(root, 'astro', 'build');
  const server = spawn('astro', ['preview', '--port', String(port)], { cwd: root, stdio: 'ignore' });
  const stop = () => {
    server.kill();
    rmSync(root, { recursive: true, force: true });
  };
  const url = `http://localhost:${port}/`;
  await answers(url);
  return { url, stop };
}
