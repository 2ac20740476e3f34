import { readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { publication } from 'virtual:publication';
import { dayOf } from '../domain/base/local-day.ts';
import { type Machine, runChecker } from './run.ts';

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  EISDIR: 'It is a folder.',
  EACCES: 'It may not be read or written.',
};

const whyNot = (error: unknown) => {
  const code = String((error as { code?: unknown })?.code);
  return WHY[code] ?? `It could not be used (${code}).`;
};

/** More than this is no source that somebody points a line of. */
const LINES_OF_MAX = 5_242_880;

const machine: Machine = {
  args: process.argv.slice(2),
  today: dayOf(new Date()),
  read: (path) => {
    try {
      return { text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)) };
    } catch (error) {
      return { fault: error instanceof TypeError ? 'It is no text in UTF-8.' : whyNot(error) };
    }
  },
  linesOf: (root, path) => {
    try {
      const named = resolve(root, path);
      // Most of what is gone is simply not there; whatever says so by throwing takes longer.
      if (statSync(named, { throwIfNoEntry: false }) === undefined) return undefined;
      const [home, file] = [realpathSync.native(root), realpathSync.native(named)];
      if (!file.startsWith(home + sep) || statSync(file).size > LINES_OF_MAX) return undefined;
      const text = readFileSync(file, 'utf8');
      return text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
    } catch {
      return undefined;
    }
  },
  write: (path, text) => {
    try {
      writeFileSync(path, text);
      return {};
    } catch (error) {
      return { fault: whyNot(error) };
    }
  },
};

const { code, out, err } = runChecker(publication, machine);
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = code;
