import { isLaterPlace, type Register } from '../../domain/catalogue/register.ts';
import { ACTIVE } from '../storage/key.ts';
import { session } from '../storage/local.ts';
import type { StoredWorkspace } from '../workspace/contract.ts';
import { openWorkspace } from '../workspace/workspace.ts';
import { kept } from './kept.ts';

const register: string[] = [];

/** The workspace of this tab with what the other rooms of `state` need of it. Islands use `workspace`. */
export const storedWorkspace: StoredWorkspace = openWorkspace({
  storage: kept,
  register,
  own: session.read(ACTIVE),
  now: () => new Date().toISOString(),
});

/**
 * Teaches the workspace the ids of the catalogue, which come with what counts answers, and not with every page. Until
 * then, what is kept under a place of the register, such as `@131`, stays there.
 */
export function learnRegister(ids: Register): void {
  if (register.length > 0) return;
  register.push(...ids);
  const { answers, notes } = storedWorkspace.assessment();
  if (Object.keys({ ...answers, ...notes }).some(isLaterPlace)) storedWorkspace.refresh();
}
