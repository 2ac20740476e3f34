import { atom } from 'nanostores';

/** Something that can be taken back. */
export type Undo = { readonly says: string; readonly undo: () => void };

/** What can be taken back in a tab, latest last. */
export function openUndos() {
  const $undos = atom<readonly Undo[]>([]);
  return {
    $undos,

    /** Offers to take back what was just done. */
    offerUndo(says: string, undo: () => void): void {
      $undos.set([...$undos.get(), { says, undo }]);
    },

    /** Takes back the latest of them. */
    undoLast(): void {
      const undos = $undos.get();
      $undos.set(undos.slice(0, -1));
      undos.at(-1)?.undo();
    },

    /** Offers nothing any more. */
    dismissUndos(): void {
      $undos.set([]);
    },
  };
}
