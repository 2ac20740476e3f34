import { catalogue, mark } from 'virtual:catalogue';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Snapshot } from '../../domain/assessment/snapshot.ts';
import { checkPath, href } from '../../domain/base/route.ts';
import { sheetNumber } from '../../domain/catalogue/position.ts';
import type { Standing } from '../../domain/tally/tally.ts';
import { countsText, STANDING_LABEL } from '../../domain/tally/tally-text.ts';
import { type CellCheck, cellChecks, type TeamFilter, type TeamSystem } from '../../domain/team/matrix.ts';
import { AnswerMark } from '../ui/answer-mark.tsx';
import { useWords } from '../ui/check-words.ts';
import { NotLoaded } from '../ui/not-loaded.tsx';
import { NoteText } from '../ui/note-text.tsx';
import { core } from './view-choice.ts';

/** A cell of the matrix. */
export type ChosenCell = { readonly system: TeamSystem; readonly slug: string };

export type CellDialogProps = { readonly cell: ChosenCell; readonly filter: TeamFilter; readonly onClose: () => void };

const STANDING_REASON: Readonly<Record<Standing, string>> = {
  holds: 'every applicable essential check is answered Yes.',
  gives: 'an essential check is answered No.',
  open: 'no essential check is answered No, but not all are answered Yes.',
};

function CellItem({
  slug,
  entry: { check, answer },
  statement,
  note,
}: {
  readonly slug: string;
  readonly entry: CellCheck;
  readonly statement: string | undefined;
  readonly note: string | undefined;
}) {
  return (
    <li>
      <span class="mark">{check.position}</span>
      <div>
        <a href={href(checkPath(slug, check.id))}>{statement ?? check.id}</a>
        {note === undefined ? null : (
          <p class="plan-note">
            <NoteText note={note} />
          </p>
        )}
        <p class="plan-meta">
          <span class="tag" data-level={check.level}>
            {check.level}
          </span>
          <AnswerMark answer={answer} />
        </p>
      </div>
    </li>
  );
}

/** The way to the system's own summary, once its address is known. */
function SummaryWay({ snapshot }: { readonly snapshot: Snapshot }) {
  const [address, setAddress] = useState('');
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    import('../../share/code/code.ts').then(
      ({ encodeCode }) =>
        setAddress(`${href('summary/')}#${encodeCode(snapshot, catalogue.register, mark, catalogue.packs).code}`),
      () => setFailed(true),
    );
  }, [snapshot]);
  if (failed) return <NotLoaded says="The link to the whole summary could not be made." />;
  if (address === '') return null;
  return (
    <p>
      <a href={address}>
        The whole summary of <bdi>{snapshot.name}</bdi>
      </a>
    </p>
  );
}

/** The checks behind a cell, each with its answer and the way to its guide. */
export function CellDialog({ cell: { system, slug }, filter, onClose }: CellDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const words = useWords(true);
  useEffect(() => dialog.current?.showModal(), []);
  const { snapshot, tally } = system;
  const entry = tally.practices.find(({ practice }) => practice.slug === slug);
  if (entry === undefined) return null;
  const { practice, counts, standing } = entry;
  return (
    <dialog
      ref={dialog}
      class="team-dialog"
      aria-labelledby="team-dialog"
      onClose={onClose}
      // A click beside it closes it, in browsers that know the attribute.
      {...{ closedby: 'any' }}
    >
      <header>
        <h2 id="team-dialog">
          <bdi>{snapshot.name}</bdi>: <span class="mark">{sheetNumber(practice.number)}</span> {practice.title}
        </h2>
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </header>
      <p>
        {countsText(counts)}. <b>{STANDING_LABEL[standing]}</b>: {STANDING_REASON[standing]}
        {filter.levels.length === 0 ? '' : ` Only ${filter.levels.join(' and ')} checks are listed.`}
      </p>
      <ol class="team-checks">
        {cellChecks(core, system, slug, filter).map((each) => (
          <CellItem
            key={each.check.id}
            slug={slug}
            entry={each}
            statement={words[each.check.id]?.statement}
            note={snapshot.notes[each.check.id]}
          />
        ))}
      </ol>
      <SummaryWay snapshot={snapshot} />
    </dialog>
  );
}
