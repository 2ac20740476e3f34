import './compare.css';
import './compared.css';
import { useEffect, useState } from 'preact/hooks';
import type { Source } from '../../share/code/compare-link.ts';
import { $shelf } from '../../state/browser/shelf.ts';
import { today } from '../../state/browser/workspace.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import { useStore } from '../ui/use-store.ts';
import { ownSources } from './own-source.ts';
import type { People as PeopleView } from './people.tsx';
import { ReadAsBar } from './read-as.tsx';
import type { SideFile } from './side.ts';
import { SIDE_LABEL } from './side-label.ts';
import { SidePanel } from './side-panel.tsx';
import { ThenAndNow } from './then-and-now.tsx';
import { useCompareLink } from './use-compare-link.ts';
import { useSide } from './use-side.ts';

type Files = { readonly first?: SideFile | undefined; readonly second?: SideFile | undefined };

const loadPeople = () =>
  import('./people.tsx').then(async (module) => {
    await module.peopleDressed();
    return module.People;
  });

/** Two snapshots side by side: what they are, how they stand, and how they differ. */
export function ComparePage() {
  const { link, opened, change } = useCompareLink();
  const [files, setFiles] = useState<Files>({});
  const [differing, setDiffering] = useState(true);
  // Whoever opens another address has done with the files: it cannot be about them.
  useEffect(() => setFiles({}), [opened]);
  const shelf = useStore($shelf, []);
  const shared = { shelf, today: today() };
  const first = useSide({ source: link.first, file: files.first, ...shared });
  const second = useSide({ source: link.second, file: files.second, ...shared });
  const own = ownSources(shelf);
  const panel = (id: 'first' | 'second') => ({
    id,
    label: SIDE_LABEL[id],
    opened,
    own,
    source: link[id],
    file: files[id],
    onSource: (source: Source | undefined) => {
      setFiles((now) => ({ ...now, [id]: undefined }));
      change({ [id]: source });
    },
    onFile: (file: SideFile) => {
      setFiles((now) => ({ ...now, [id]: file }));
      change({ [id]: undefined });
    },
  });
  const swap = () => {
    setFiles({ first: files.second, second: files.first });
    change({ first: link.second, second: link.first, firstBy: link.secondBy, secondBy: link.firstBy });
  };
  const both = first.kind === 'ready' && second.kind === 'ready' ? [first.snapshot, second.snapshot] : undefined;
  const [one, other] = both ?? [];
  const People = useLoaded<Parameters<typeof PeopleView>[0]>(both !== undefined && link.as !== 'time', loadPeople);
  const labels = { first: link.firstBy ?? SIDE_LABEL.first, second: link.secondBy ?? SIDE_LABEL.second };
  return (
    <>
      <div class="sides">
        <SidePanel {...panel('first')} side={first} />
        <SidePanel {...panel('second')} side={second} />
      </div>
      {one === undefined || other === undefined ? (
        <p class="sides-missing">Choose a first and a second: what differs between them appears here.</p>
      ) : (
        <>
          <ReadAsBar
            as={link.as}
            differing={differing}
            onAs={(as) => change({ as })}
            onDiffering={setDiffering}
            onSwap={swap}
          />
          {link.as === 'time' ? (
            <ThenAndNow first={one} second={other} differing={differing} />
          ) : People === undefined ? null : (
            <People
              firstBy={link.firstBy}
              secondBy={link.secondBy}
              onChange={change}
              first={one}
              second={other}
              differing={differing}
              settled={link.settled}
              onSettled={(settled) => change({ settled })}
              labels={labels}
            />
          )}
        </>
      )}
    </>
  );
}
