import { auditContent } from './audit/audit.ts';
import { ContentError } from './content/fault.ts';
import { type Content, readContent } from './content/read.ts';

/** All content under a root folder, or a ContentError that lists everything wrong with it. */
export function loadContent(root: string): Content {
  const { content, faults } = readContent(root);
  const all = faults.length > 0 ? faults : auditContent(content);
  if (all.length > 0) throw new ContentError(all);
  return content;
}
