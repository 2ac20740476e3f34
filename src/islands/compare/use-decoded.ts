import { catalogue, mark } from 'virtual:catalogue';
import { useEffect, useState } from 'preact/hooks';
import type { Decoded } from '../../share/code/decoded.ts';
import { notLoaded } from '../status/not-loaded.ts';

/** What a summary code holds; undefined without one, and while it is being opened. */
export function useDecoded(code: string | undefined): Decoded | undefined {
  const [opened, setOpened] = useState<{ readonly code: string; readonly decoded: Decoded }>();
  useEffect(() => {
    if (code === undefined) return;
    let wanted = true;
    import('../../share/code/open.ts')
      .then(({ openCode }) => openCode(code, catalogue.register, { mark, packs: catalogue.packs }))
      .then((decoded) => {
        if (wanted) setOpened({ code, decoded });
      })
      .catch(notLoaded('The link could not be opened.'));
    return () => {
      wanted = false;
    };
  }, [code]);
  return opened?.code === code ? opened?.decoded : undefined;
}
