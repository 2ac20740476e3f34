import { catalogue } from 'virtual:catalogue';
import { ACTIVE } from '../storage/key.ts';
import { session } from '../storage/local.ts';
import type { StoredWorkspace } from '../workspace/contract.ts';
import { openWorkspace } from '../workspace/workspace.ts';
import { kept } from './kept.ts';

/** The workspace of this tab with what the other rooms of `state` need of it. Islands use `workspace`. */
export const storedWorkspace: StoredWorkspace = openWorkspace({
  storage: kept,
  register: catalogue.register,
  own: session.read(ACTIVE),
  now: () => new Date().toISOString(),
});
