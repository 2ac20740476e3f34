import { catalogue, mark } from 'virtual:catalogue';
import { useEffect, useState } from 'preact/hooks';
import type { Milestone } from '../../domain/assessment/milestone.ts';
import type { Moment } from '../../domain/compare/timeline.ts';
import { notLoaded } from '../status/not-loaded.ts';

/** The moment that a milestone's code holds. */
export type KeptMoment = Moment & { readonly milestone: Milestone };

/** A milestone once its code was opened: the moment in it, or why it cannot be opened. */
export type OpenedMilestone = KeptMoment | { readonly milestone: Milestone; readonly fault: string };

async function openAll(milestones: readonly Milestone[]): Promise<readonly OpenedMilestone[]> {
  const [{ decodeCode }, { faultMessage }] = await Promise.all([
    import('../../share/code/decode.ts'),
    import('../../share/code/fault.ts'),
  ]);
  return Promise.all(
    milestones.map(async (milestone): Promise<OpenedMilestone> => {
      const decoded = await decodeCode(milestone.code, catalogue.register, { mark, packs: catalogue.packs });
      if (!decoded.ok) return { milestone, fault: faultMessage(decoded.fault) };
      const { name, date } = milestone;
      return { name, date, snapshot: decoded.snapshot, milestone };
    }),
  );
}

/** The milestones with what their codes hold, opened on demand; undefined until they are. */
export function useMoments(milestones: readonly Milestone[]): readonly OpenedMilestone[] | undefined {
  const [opened, setOpened] = useState<{
    readonly of: readonly Milestone[];
    readonly all: readonly OpenedMilestone[];
  }>();
  useEffect(() => {
    if (milestones.length === 0) return undefined;
    let current = true;
    openAll(milestones).then(
      (all) => current && setOpened({ of: milestones, all }),
      notLoaded('The milestones could not be opened.'),
    );
    return () => {
      current = false;
    };
  }, [milestones]);
  // Those of another assessment, while its own are being opened, are none of it.
  return opened?.of === milestones ? opened.all : undefined;
}
