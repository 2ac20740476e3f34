import { catalogue, mark } from 'virtual:catalogue';
import { useEffect, useState } from 'preact/hooks';
import type { Snapshot } from '../../domain/assessment/snapshot.ts';
import { type Comparison, compare } from '../../domain/compare/comparison.ts';
import { openCode } from '../../share/code/open.ts';
import { frozenOn } from '../../state/browser/carried.ts';
import { today } from '../../state/browser/workspace.ts';
import { useAssessment } from '../ui/use-workspace.ts';

/** What changed since a review began, from the code of its beginning; undefined until that is read. */
export function useChanges(code: string): Comparison | undefined {
  const assessment = useAssessment();
  const [began, setBegan] = useState<Snapshot>();
  useEffect(() => {
    let wanted = true;
    // It was written by this browser. Should it be read no more, nothing is said to have changed, and the rest is there.
    void openCode(code, catalogue.register, { mark, packs: catalogue.packs }).then((opened) => {
      if (wanted) setBegan(opened.ok ? opened.snapshot : frozenOn(today(), assessment));
    });
    return () => {
      wanted = false;
    };
  }, [code]);
  if (began === undefined) return undefined;
  return compare(catalogue, began, frozenOn(today(), assessment));
}
