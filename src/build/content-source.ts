import { isAbsolute, join } from 'node:path';
import { loadContent } from '../authoring/load.ts';
import { loadPacks, packFolders } from '../authoring/pack/load-packs.ts';
import { type PackedContent, withPacks } from '../authoring/pack/with-packs.ts';

/** The content of a build. It is read and checked once for all steps, and anew only when one of its files changes. */
export type ContentSource = {
  /** Reads and checks all content under a root folder, and its packs; on a fault throws a ContentError and keeps what it had. */
  readonly read: (root: string) => PackedContent;
  /** What was read last. */
  readonly content: () => PackedContent;
};

/** A source that has read nothing yet. `packs` names the folders of packs as `PACKS` does; `warn` is told what stops no build. */
export function contentSource(packs?: string, warn: (text: string) => void = () => undefined): ContentSource {
  let held: PackedContent | undefined;
  return {
    read: (root) => {
      const core = loadContent(root);
      const folders = packFolders(packs).map((folder) => (isAbsolute(folder) ? folder : join(root, folder)));
      const { packs: loaded, warnings, look } = loadPacks(folders, core);
      for (const { file, field, says } of warnings) warn(`${file} › ${field}\n      ${says}`);
      held = withPacks(core, loaded, look);
      return held;
    },
    content: () => {
      if (held === undefined) throw new Error('The content was not read yet: put catalogue() before this integration.');
      return held;
    },
  };
}
