import { z } from 'astro/zod';
import { LEVELS } from '../../domain/catalogue/level.ts';
import { PHASES } from '../../domain/catalogue/phase.ts';
import { ROLES } from '../../domain/catalogue/role.ts';
import { WHERE } from '../../domain/catalogue/where.ts';
import { TOOL_NAMES } from '../../domain/tool/tool.ts';
import { identifier, line, oneOf, sentence } from './text.ts';

/** Longest line that says where to look, in characters. */
const LOOK_MAX = 200;

/** What an author writes for one check in `checks.yaml`. */
export const checkSchema = z.strictObject(
  {
    id: identifier.describe(
      'Permanent name of the check; its anchor and its entry in the register. A new meaning is a new id.',
    ),
    statement: sentence.describe('One claim that someone who knows the system can answer with Yes or No.'),
    why: sentence.describe('One sentence: what happens to a system for which the statement is not true.'),
    evidence: sentence.describe('Something that can be pointed at when the answer is Yes.'),
    partly: sentence.describe('One sentence: what makes the answer Partly, and what makes it No.'),
    where: oneOf('where', WHERE).describe('Where the evidence is found.'),
    look: line
      .max(LOOK_MAX, `Longer than ${LOOK_MAX} characters. Name the two or three places that hold it most often.`)
      .optional()
      .describe(
        'Files, settings or commands that usually hold the evidence, in one line; where the evidence is in code.',
      ),
    level: oneOf('level', LEVELS).describe(
      'How much the check matters; the tier of a system decides which levels it is asked.',
    ),
    phase: oneOf('phase', PHASES).describe('When in the life of a system the check is first worth asking.'),
    roles: z
      .array(oneOf('role', ROLES), 'Not a list of roles. Write them in brackets, such as [backend, sre].')
      .min(1, 'No role is named. Name who can answer the check, such as [backend, sre].')
      .describe('Who can usually answer the check.'),
    reference: identifier.describe('Id of the work in references.yaml that backs the check.'),
    template: identifier
      .optional()
      .describe('Name of the file in content/templates, without its ending, that the evidence can be written in.'),
    tool: oneOf('tool', TOOL_NAMES).optional().describe('Tool under /tools/ that works out what the evidence needs.'),
    key: z
      .boolean(
        'Neither true nor false. Write key: true on the one key check of the practice, and leave it out elsewhere.',
      )
      .default(false)
      .describe('Whether it is the one check of its practice that a quick check asks. It must be essential.'),
  },
  'Not a check. Write its fields under it, beginning with "- id:".',
);
