import './dossier.css';
import { catalogue, mark } from 'virtual:catalogue';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Snapshot } from '../../domain/assessment/snapshot.ts';
import { BadLink, type Unopened } from '../link/bad-link.tsx';
import { OwnSummary } from './own-summary.tsx';
import type { SharedSummary } from './shared-summary.tsx';
import './summary.css';

/** What the address asks for: the reader's own summary, or the one in the link. */
type View =
  | { readonly kind: 'own' }
  | { readonly kind: 'opening' }
  | {
      readonly kind: 'shared';
      readonly code: string;
      readonly snapshot: Snapshot;
      readonly Shown: typeof SharedSummary;
    }
  | { readonly kind: 'bad'; readonly link: Unopened };

const OWN: View = { kind: 'own' };

const NOT_LOADED: Unopened = {
  fault: 'not-loaded',
  says: 'What reads links could not be loaded, perhaps because this site was updated while the page was open: reload the page.',
};

async function viewOf(hash: string): Promise<View> {
  if (hash.length < 2) return OWN;
  const [{ openCode }, { SharedSummary: Shown }] = await Promise.all([
    import('../../share/code/open.ts'),
    import('./shared-summary.tsx'),
  ]);
  const opened = await openCode(hash, catalogue.register, { mark, packs: catalogue.packs });
  if (!opened.ok) {
    const { faultMessage } = await import('../../share/code/fault.ts');
    return { kind: 'bad', link: { fault: opened.fault, says: faultMessage(opened.fault) } };
  }
  return { kind: 'shared', code: opened.code, snapshot: opened.snapshot, Shown };
}

/** Whether an address leads to a part of this page, such as the skip link's does. */
function isAnchor(hash: string): boolean {
  return document.getElementById(hash.slice(1)) !== null;
}

/** The open assessment, or with a code in the address a read-only view of what it holds. */
export function SummaryPage() {
  const [view, setView] = useState<View>(OWN);
  const shown = useRef(view);
  shown.current = view;
  useLayoutEffect(() => {
    let latest: string;
    const read = () => {
      const { hash } = window.location;
      if (isAnchor(hash)) {
        // The jump is made; the address says again what the page shows.
        if (shown.current.kind === 'shared') window.history.replaceState(null, '', `#${shown.current.code}`);
        return;
      }
      latest = hash;
      const then = (next: View) => {
        if (hash === latest) setView(next);
      };
      // Whoever opens somebody's link is never shown, nor led by, what is their own.
      if (hash.length > 1 && shown.current.kind === 'own') setView({ kind: 'opening' });
      viewOf(hash).then(then, () => then({ kind: 'bad', link: NOT_LOADED }));
    };
    read();
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, []);
  const showOwn = () => {
    window.history.replaceState(null, '', window.location.pathname);
    setView(OWN);
  };
  if (view.kind === 'shared') return <view.Shown code={view.code} snapshot={view.snapshot} onLeave={showOwn} />;
  if (view.kind === 'opening') return <p role="status">Opening the summary link…</p>;
  if (view.kind === 'bad') return <BadLink {...view.link} onLeave={showOwn} />;
  return <OwnSummary />;
}
