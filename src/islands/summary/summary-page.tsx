import { catalogue } from 'virtual:catalogue';
import { useEffect, useState } from 'preact/hooks';
import type { Snapshot } from '../../domain/snapshot.ts';
import type { Fault } from '../../share/fault.ts';
import { BadLink } from './bad-link.tsx';
import { OwnSummary } from './own-summary.tsx';
import { SharedSummary } from './shared-summary.tsx';

/** What the address asks for: the reader's own summary, or the one in the link. */
type View =
  | { readonly kind: 'own' }
  | { readonly kind: 'shared'; readonly snapshot: Snapshot }
  | { readonly kind: 'bad'; readonly fault: Fault | 'not-loaded' };

const OWN: View = { kind: 'own' };

async function viewOf(hash: string): Promise<View> {
  if (hash.length < 2 || document.getElementById(hash.slice(1)) !== null) return OWN;
  const [{ decodeCode }, { codeOf }] = await Promise.all([
    import('../../share/decode.ts'),
    import('../../share/link.ts'),
  ]);
  const decoded = await decodeCode(codeOf(hash), catalogue.register);
  return decoded.ok ? { kind: 'shared', snapshot: decoded.snapshot } : { kind: 'bad', fault: decoded.fault };
}

/** The open assessment, or with a code in the address a read-only view of what it holds. */
export function SummaryPage() {
  const [view, setView] = useState<View>(OWN);
  useEffect(() => {
    let latest = 0;
    const read = () => {
      latest += 1;
      const asked = latest;
      const then = (next: View) => {
        if (asked === latest) setView(next);
      };
      viewOf(window.location.hash).then(then, () => then({ kind: 'bad', fault: 'not-loaded' }));
    };
    read();
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, []);
  const showOwn = () => {
    window.history.replaceState(null, '', window.location.pathname);
    setView(OWN);
  };
  if (view.kind === 'shared') return <SharedSummary snapshot={view.snapshot} onLeave={showOwn} />;
  if (view.kind === 'bad') return <BadLink fault={view.fault} onLeave={showOwn} />;
  return <OwnSummary />;
}
