import { useEffect, useRef, useState } from 'preact/hooks';
import { type CompareLink, NO_LINK, readCompareLink, writeCompareLink } from '../../share/code/compare-link.ts';
import { replaceAddress } from '../address/address.ts';

type Props = {
  /** What the address says. */
  readonly link: CompareLink;
  /** Grows by one whenever an address is opened, rather than changed by this page. */
  readonly opened: number;
  /** Changes what the page shows, and its address with it. */
  readonly change: (part: Partial<CompareLink>) => void;
};

/** What the address asks for. It is read when the page wakes up and whenever somebody opens another one. */
export function useCompareLink(): Props {
  const [state, setState] = useState({ link: NO_LINK, opened: 0 });
  const latest = useRef(state);
  const set = (next: typeof state) => {
    latest.current = next;
    setState(next);
  };
  useEffect(() => {
    const read = () => {
      const link = readCompareLink(window.location.hash);
      // An anchor within the page takes nothing off the desk.
      if (link !== undefined) set({ link, opened: latest.current.opened + 1 });
    };
    read();
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, []);
  const change = (part: Partial<CompareLink>) => {
    const link = { ...latest.current.link, ...part };
    set({ ...latest.current, link });
    const { pathname, search } = window.location;
    replaceAddress(pathname + search + writeCompareLink(link));
  };
  return { ...state, change };
}
