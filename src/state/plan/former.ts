import { PLAN_FIELDS } from '../../domain/plan/plan-item.ts';
import { checkKey, TAKEN_BACK } from '../storage/key.ts';
import type { Storage } from '../storage/storage.ts';
import type { StoredWorkspace } from '../workspace/contract.ts';

/** What of an assessment stands under the id of a check. */
const KINDS = ['answer', 'note', ...PLAN_FIELDS] as const;

type World = { readonly storage: Storage; readonly workspace: StoredWorkspace };

/**
 * Moves what the open assessment has under former ids of checks, as of a fork, to those that they have now. Where something
 * was said under the new one since, both stay as they are. Whether anything was moved.
 */
export function moveFormer({ storage, workspace }: World, was: Readonly<Record<string, string>>): boolean {
  const id = workspace.$openId.get();
  const held = (key: string) => workspace.pending.get(key) ?? storage.read(key);
  const moves = Object.entries(was).flatMap(([former, now]) =>
    KINDS.flatMap((kind) => {
      const [from, to] = [checkKey(id, kind, former), checkKey(id, kind, now)];
      const value = held(from);
      return value && held(to) === null ? [[to, value] as const, [from, TAKEN_BACK] as const] : [];
    }),
  );
  if (moves.length === 0) return false;
  workspace.writeAll(moves);
  workspace.refresh();
  return true;
}
