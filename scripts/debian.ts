import { spawnSync } from 'node:child_process';

/** Runs a command in the open; gives whether it succeeded within its minutes. */
export function runWithin(minutes: number, command: string, ...args: readonly string[]): boolean {
  console.log(`$ ${[command, ...args].join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit', timeout: minutes * 60_000 }).status === 0;
}

/** Asks Debian's package manager, as root or through sudo, for packages; gives whether they are there. */
export function installDebianPackages(...packages: readonly string[]): boolean {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args: readonly string[]) => {
    const [command = 'apt-get', ...rest] = [...sudo, 'apt-get', '-o', 'DPkg::Lock::Timeout=500', ...args];
    return runWithin(15, command, ...rest);
  };
  return apt('update') && apt('install', '-y', '--no-install-recommends', ...packages);
}
