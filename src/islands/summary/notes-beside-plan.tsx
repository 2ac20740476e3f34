import type { Notes } from '../../domain/assessment/assessment.ts';
import { entry } from '../../domain/base/entry.ts';
import { checkPath, href } from '../../domain/base/route.ts';
import type { Answers } from '../../domain/catalogue/answer.ts';
import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import type { Gap } from '../../domain/tally/gap.ts';
import { AnswerMark } from '../ui/answer-mark.tsx';
import { useWords } from '../ui/check-words.ts';
import { NoteText } from '../ui/note-text.tsx';
import { RetiredCheck } from './retired-answers.tsx';

/** What the notes are of. */
export type NotesProps = {
  readonly catalogue: Catalogue;
  readonly answers: Answers;
  readonly notes: Notes;
  /** The gaps, whose notes stand in the plan. */
  readonly gaps: readonly Gap[];
};

/** Notes on checks that are no gap, in reading order, then those on checks that this catalogue does not ask. */
export function NotesBesidePlan({ catalogue, answers, notes, gaps }: NotesProps) {
  const places = new Map(
    catalogue.practices.flatMap(({ slug, checks }) =>
      checks.map(({ id, position }) => [id, { slug, position }] as const),
    ),
  );
  const planned = new Set(gaps.map(({ check }) => check.id));
  const rest = Object.keys(notes).filter((id) => notes[id] !== undefined && !planned.has(id));
  const ids = [...[...places.keys()].filter((id) => rest.includes(id)), ...rest.filter((id) => !places.has(id))];
  const words = useWords(ids.length > 0);
  if (ids.length === 0) return null;
  return (
    <section class="notes-list" aria-labelledby="notes">
      <h2 id="notes">Notes</h2>
      <p>Notes on checks that are no gap; the plan has the others.</p>
      <ul class="entry-list">
        {ids.map((id) => {
          const place = places.get(id);
          const answer = entry(answers, id);
          const statement = entry(words, id)?.statement ?? id;
          return (
            <li key={id}>
              <span class="mark">{place?.position}</span>
              <div>
                {place === undefined ? (
                  <RetiredCheck id={id} />
                ) : (
                  <a href={href(checkPath(place.slug, id))}>{statement}</a>
                )}
                <p class="plan-note">
                  <NoteText note={entry(notes, id) ?? ''} />
                </p>
                <p class="plan-meta">
                  <AnswerMark answer={answer} />
                </p>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
