import { catalogue } from 'virtual:catalogue';
import { useEffect, useState } from 'preact/hooks';
import type { Snapshot } from '../../domain/assessment/snapshot.ts';
import { catalogueAt } from '../../domain/catalogue/edition.ts';
import { tally } from '../../domain/tally/tally.ts';
import { tallyText } from '../../domain/tally/tally-text.ts';
import { FaultList } from '../ui/fault-list.tsx';
import { Frame } from '../ui/frame.tsx';
import { TitleBlock } from '../ui/title-block.tsx';
import type { Side, SideFault } from './side.ts';
import { SourcePicker } from './source-picker.tsx';

type Props = Parameters<typeof SourcePicker>[0] & {
  /** `first` or `second`; names the ids and the frame's fills. */
  readonly id: string;
  /** What the side is called. */
  readonly label: string;
  readonly side: Side;
  /** Grows by one whenever an address is opened. */
  readonly opened: number;
};

function Faults({
  faults,
  fileName,
}: {
  readonly faults: readonly SideFault[];
  readonly fileName: string | undefined;
}) {
  return (
    <div class="note" role="alert">
      <p>
        <b>
          <bdi>{fileName ?? 'This side'}</bdi> could not be opened.
        </b>
      </p>
      <FaultList faults={faults} />
    </div>
  );
}

function Drawing({ id, snapshot }: { readonly id: string; readonly snapshot: Snapshot }) {
  const at = catalogueAt(catalogue, snapshot.edition, snapshot.packs);
  const counted = tally(at, snapshot.answers, snapshot.tier);
  return (
    <>
      <TitleBlock tally={counted} tier={snapshot.tier} date={snapshot.date} edition={at.register.length} />
      <Frame tally={counted} name={`frame-${id}`} />
      <p class="side-counts">{tallyText(counted)}</p>
    </>
  );
}

/** One side: what it is, the ways to put something else there, its title block and frame. */
export function SidePanel({ id, label, side, opened, ...picker }: Props) {
  const [choosing, setChoosing] = useState(true);
  const ready = side.kind === 'ready';
  // Folded away for what an address brings; never under the hands of someone who is choosing.
  useEffect(() => setChoosing(picker.source === undefined), [opened]);
  useEffect(() => {
    if (side.kind === 'bad') setChoosing(true);
  }, [side.kind]);
  return (
    <section class="side" aria-labelledby={`side-${id}`}>
      <h2 id={`side-${id}`}>
        <span class="label">{label}</span> {ready ? <bdi>{side.snapshot.name}</bdi> : null}
      </h2>
      {ready ? <p class="side-origin">{side.origin}</p> : null}
      {side.kind === 'bad' ? <Faults faults={side.faults} fileName={picker.file?.name} /> : null}
      <details class="side-change" open={choosing} onToggle={(event) => setChoosing(event.currentTarget.open)}>
        <summary>{ready ? `Change the ${id}` : `Choose the ${id}`}</summary>
        <SourcePicker {...picker} />
      </details>
      {ready ? <Drawing id={id} snapshot={side.snapshot} /> : null}
    </section>
  );
}
