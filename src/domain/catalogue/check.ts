import type { Level } from './level.ts';
import type { Phase } from './phase.ts';
import type { Role } from './role.ts';
import type { Where } from './where.ts';

/** One assessable statement, as it is read. */
export type Check = {
  /** Permanent; the anchor on its guide and its entry in the register. */
  readonly id: string;
  readonly statement: string;
  readonly why: string;
  readonly evidence: string;
  /** What makes the answer Partly, and what makes it No. */
  readonly partly: string;
  /** Where the evidence is found. */
  readonly where: Where;
  /** Files, settings or commands that usually hold it, if it is in code. */
  readonly look?: string | undefined;
  readonly level: Level;
  readonly phase: Phase;
  readonly roles: readonly Role[];
  /** Id of the work that backs it. */
  readonly reference: string;
  /** Name of the template that the evidence can be written in, if there is one. */
  readonly template?: string | undefined;
  /** Name of the tool that works out what the evidence needs, if there is one. */
  readonly tool?: string | undefined;
  /** Whether it is the one check of its practice that a quick check asks. */
  readonly key: boolean;
};
