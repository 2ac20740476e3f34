import type { Content } from '../authoring/content/read.ts';
import { loadContent } from '../authoring/load.ts';

/** The content of a build. It is read and checked once for all steps, and anew only when one of its files changes. */
export type ContentSource = {
  /** Reads and checks all content under a root folder; on a fault throws a ContentError and keeps what it had. */
  readonly read: (root: string) => Content;
  /** What was read last. */
  readonly content: () => Content;
};

/** A source that has read nothing yet. */
export function contentSource(): ContentSource {
  let held: Content | undefined;
  return {
    read: (root) => {
      held = loadContent(root);
      return held;
    },
    content: () => {
      if (held === undefined) throw new Error('The content was not read yet: put catalogue() before this integration.');
      return held;
    },
  };
}
