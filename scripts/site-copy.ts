import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

const COPIED = ['src', 'public', 'astro.config.mjs', 'site.config.ts', 'package.json', 'tsconfig.json', 'LICENSE'];

type Env = Readonly<Record<string, string>>;

function run(cwd: string, env: Env, command: string, ...args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}\n${stderr}`);
}

/** Links the packages one by one, so that the copy has a build cache of its own. */
function linkPackages(root: string): void {
  mkdirSync(join(root, 'node_modules'));
  const names = readdirSync('node_modules').filter((name) => name === '.bin' || !name.startsWith('.'));
  for (const name of names) symlinkSync(resolve('node_modules', name), join(root, 'node_modules', name));
}

/**
 * Builds the site in an empty folder of its own, with the content that `write` puts there; new checks are registered.
 * `env` may say where it will be served. Gives the folder to serve.
 */
export function buildCopy(root: string, write: (root: string) => void, env: Env = {}): string {
  const filter = (file: string) => !file.endsWith('.test.ts');
  for (const name of COPIED) cpSync(resolve(name), join(root, name), { recursive: true, filter });
  linkPackages(root);
  write(root);
  run(resolve('.'), {}, process.execPath, 'scripts/register.ts', root);
  run(root, env, 'astro', 'build');
  return join(root, 'dist');
}
