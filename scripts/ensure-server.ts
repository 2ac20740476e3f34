import { spawnSync } from 'node:child_process';
import { installDebianPackages } from './debian.ts';

/** Web servers that recipes are tried on, as commands and as Debian's packages, with what prints their version. */
const SERVERS = { nginx: '-v', caddy: 'version' } as const;

/** The environment in which they are found: Debian puts them where not everybody's PATH leads. */
export const SERVER_ENV = { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin` };

/** The servers that this machine lacks. */
function missing(): readonly string[] {
  return Object.entries(SERVERS).flatMap(([name, version]) =>
    spawnSync(name, [version], { env: SERVER_ENV }).status === 0 ? [] : name,
  );
}

/** Makes sure that there are the web servers that `docs/hosting.md` has recipes for. Throws when one cannot be had. */
export function ensureServers(): void {
  const wanted = missing();
  if (wanted.length === 0) return;
  installDebianPackages(...wanted);
  const none = missing();
  if (none.length === 0) return;
  throw new Error(
    `No ${none.join(' and no ')} could be had. Install it (on Debian: apt-get install ${none.join(' ')}) and run the tests again.`,
  );
}
