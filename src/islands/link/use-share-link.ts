import { catalogue, mark } from 'virtual:catalogue';
import { useEffect, useState } from 'preact/hooks';
import type { Assessment } from '../../domain/assessment/assessment.ts';
import type { Snapshot } from '../../domain/assessment/snapshot.ts';
import { addressOf } from '../../domain/base/route.ts';
import { frozenOn } from '../../state/browser/carried.ts';
import { encodeSnapshot } from './encode-snapshot.ts';

/** A summary link, with what someone who opens it will find: the snapshot is read back from the link itself. */
export type ShareLink = {
  readonly link: string;
  readonly inside: Snapshot;
  /** Whether notes were asked for and are too long for a link. */
  readonly notesTooLong: boolean;
};

async function make(assessment: Assessment, date: string, withNotes: boolean): Promise<ShareLink> {
  const snapshot = frozenOn(date, assessment);
  const [{ code, notes }, { decodeCode }, { summaryLink }] = await Promise.all([
    encodeSnapshot(snapshot, withNotes),
    import('../../share/code/decode.ts'),
    import('../../share/code/link.ts'),
  ]);
  const decoded = await decodeCode(code, catalogue.register, { mark, packs: catalogue.packs });
  if (!decoded.ok) throw new Error(decoded.fault);
  const link = summaryLink(addressOf(window.location.origin, 'summary/'), code);
  return { link, inside: decoded.snapshot, notesTooLong: notes === 'too-large' };
}

/** The summary link of an assessment; undefined until it is made, and `failed` where it cannot be. */
export function useShareLink(
  assessment: Assessment,
  date: string,
  withNotes: boolean,
): { readonly made: ShareLink | undefined; readonly failed: boolean } {
  const [made, setMade] = useState<ShareLink>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let current = true;
    make(assessment, date, withNotes).then(
      (link) => current && setMade(link),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [assessment.name, assessment.tier, assessment.answers, assessment.notes, date, withNotes]);
  return { made, failed };
}
