import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { SERVER_ENV } from '../../scripts/ensure-server.ts';
import { recipe } from './recipe.ts';

/** A web server that serves a build by the recipe for it. */
export type WebServer = { readonly url: string; readonly stop: () => Promise<void> };

/** A build and the path that it was made for. */
export type Build = { readonly folder: string; readonly base: string };

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer().on('error', failed);
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() => found(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/** What has to be another on this machine than in the recipe: the path, the folder and the address; nothing else. */
function adapted(text: string, { base }: Build, sites: string, address: readonly [from: string, to: string]): string {
  return text
    .replaceAll('/backend/', base)
    .replaceAll('/srv/sites', sites)
    .replace(...address);
}

const CONFIGS = {
  nginx: (build: Build, home: string, port: number) => [
    process.getuid?.() === 0 ? 'user root;' : '',
    `pid ${home}/nginx.pid; error_log stderr; daemon off; worker_processes 1;`,
    `events {}`,
    `http { include /etc/nginx/mime.types; access_log off; client_body_temp_path ${home}/body; proxy_temp_path ${home}/proxy;`,
    `fastcgi_temp_path ${home}/fastcgi; uwsgi_temp_path ${home}/uwsgi; scgi_temp_path ${home}/scgi;`,
    adapted(recipe('nginx'), build, `${home}/sites`, ['listen 80;', `listen ${port};`]),
    '}',
  ],
  Caddy: (build: Build, home: string, port: number) => [
    '{\n  admin off\n  auto_https off\n}',
    adapted(recipe('Caddy'), build, `${home}/sites`, ['docs.example.org', `http://localhost:${port}`]),
  ],
};

const COMMANDS = {
  nginx: (home: string) => ['nginx', '-c', join(home, 'config')],
  Caddy: (home: string) => ['caddy', 'run', '--adapter', 'caddyfile', '--config', join(home, 'config')],
};

async function answers(server: ChildProcess, url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (server.exitCode !== null) throw new Error(`The server ended with code ${server.exitCode}.`);
    const up = await fetch(url).catch(() => undefined);
    if (up !== undefined) return;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error(`Nothing answers at ${url}.`);
}

/** Starts a server of Debian's packages on a free port, with the recipe of `docs/hosting.md` for a build. */
export async function serve(name: keyof typeof CONFIGS, build: Build): Promise<WebServer> {
  const home = mkdtempSync(join(tmpdir(), 'host-'));
  const place = join(home, 'sites', build.base).replace(/\/$/, '');
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(resolve(build.folder), place);
  const port = await freePort();
  writeFileSync(join(home, 'config'), CONFIGS[name](build, home, port).join('\n'));
  const [command = name, ...args] = COMMANDS[name](home);
  const server = spawn(command, args, { stdio: 'ignore', env: { ...SERVER_ENV, HOME: home } });
  const ended = new Promise<void>((end, failed) => {
    server.on('exit', () => end());
    server.on('error', failed);
  });
  const url = `http://localhost:${port}`;
  await Promise.race([answers(server, url), ended]);
  return {
    url: `${url}${build.base}`,
    stop: async () => {
      server.kill();
      await ended;
      rmSync(home, { recursive: true });
    },
  };
}
