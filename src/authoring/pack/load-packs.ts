import { ContentError, type ContentFault } from '../content/fault.ts';
import type { Content } from '../content/read.ts';
import { auditPack, type PackWarning } from './audit-pack.ts';
import type { PackSource } from './pack-source.ts';
import { PACK_ADJUST, PACK_FILE, readPack } from './read-pack.ts';
import { type Look, readLook } from './site-look.ts';

/** The folders that `PACKS` names, parted by commas. */
export function packFolders(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(',')
    .map((folder) => folder.trim())
    .filter((folder) => folder !== '');
}

/** What two packs may not both do: there is no order among them, and none comes before another. */
function clashes(packs: readonly PackSource[]): readonly ContentFault[] {
  const keys = new Map<string, PackSource>();
  const adjusted = new Map<string, string>();
  return packs.flatMap((pack) => {
    const file = (name: string) => `${pack.folder.replace(/\/$/, '')}/${name}`;
    const { key, home = 'no home' } = pack.meta;
    const first = keys.get(key);
    keys.set(key, first ?? pack);
    const same = first && {
      file: file(PACK_FILE),
      field: 'key',
      says: `"${key}" is the key of ${first.folder}/${PACK_FILE} (${first.meta.home ?? 'no home'}) as well as of this one (${home}). Two packs of one key cannot be told apart: one of them needs another.`,
    };
    const both = pack.adjustments.flatMap(({ check, note, link, level, asked }, i) => {
      const said = { note, link, level, asked };
      return Object.entries(said).flatMap(([field, value]): ContentFault[] => {
        if (value === undefined) return [];
        // A level for a check that another pack does not ask is no agreement either.
        const names = ['note', 'link'].includes(field) ? [`${check}.${field}`] : [`${check}.level`, `${check}.asked`];
        const other = names.map((name) => adjusted.get(name)).find((each) => each !== undefined);
        adjusted.set(`${check}.${field}`, other ?? `${file(PACK_ADJUST)} › [${i}].${field}`);
        if (other === undefined || other.startsWith(file(PACK_ADJUST))) return [];
        const says = `"${check}" is adjusted in the same way in ${other}. Packs have no order: leave it to one of the two.`;
        return [{ file: file(PACK_ADJUST), field: `[${i}].${field}`, says }];
      });
    });
    return [...(same === undefined ? [] : [same]), ...both];
  });
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Packs out of their folders, doubted one by one and all together; throws a ContentError that lists everything wrong. */
export function loadPacks(
  folders: readonly string[],
  core: Content,
): {
  readonly packs: readonly PackSource[];
  readonly warnings: readonly PackWarning[];
  readonly look: Look | undefined;
} {
  const { look, faults: looks } = readLook(folders);
  const read = folders.map((folder, i) => readPack(folder, core, LETTERS[i] ?? `P${i + 1}.`));
  const packs = read.flatMap(({ pack }) => pack ?? []);
  const faults = [...read.flatMap((each) => each.faults), ...looks];
  const audits = faults.length > 0 ? [] : packs.map((pack) => auditPack(pack, core));
  const all = faults.length > 0 ? faults : [...audits.flatMap((audit) => audit.faults), ...clashes(packs)];
  if (all.length > 0) throw new ContentError(all);
  return { packs, warnings: audits.flatMap(({ warnings }) => warnings), look };
}
