import type { Level } from './level.ts';
import type { Phase } from './phase.ts';
import type { Role } from './role.ts';

/** One assessable statement, as it is read. */
export type Check = {
  /** Permanent; the anchor on its guide and its entry in the register. */
  readonly id: string;
  readonly statement: string;
  readonly why: string;
  readonly evidence: string;
  readonly level: Level;
  readonly phase: Phase;
  readonly roles: readonly Role[];
  /** Id of the work that backs it. */
  readonly reference: string;
  /** Whether it is the one check of its practice that a quick check asks. */
  readonly key: boolean;
};
