import { entry } from '../../domain/base/entry.ts';
import { spreadOf } from '../../domain/review/spread.ts';
import { unityText } from '../../domain/review/spread-text.ts';
import type { Vote } from '../../domain/review/vote.ts';
import { AnswerMark } from '../ui/answer-mark.tsx';

type Props = { readonly votes: readonly Vote[]; readonly checkId: string };

/** What people answered on their own to a check: who said what, and what they noted. */
export function Voices({ votes, checkId }: Props) {
  if (votes.length === 0) return null;
  const spread = spreadOf(votes, checkId);
  const noted = votes.flatMap(({ who, snapshot }) => {
    const note = entry(snapshot.notes, checkId);
    return note === undefined ? [] : [{ who, note }];
  });
  return (
    <section class="voices" aria-label="Votes" data-unity={spread.unity}>
      <p class="label">{unityText(spread)}</p>
      <ul aria-label="Who said what">
        {spread.voices.map(({ answer, who }) => (
          <li key={answer ?? ''}>
            <AnswerMark answer={answer} absent="No answer" /> <b>{who.length}</b> {who.join(', ')}
          </li>
        ))}
      </ul>
      {noted.length === 0 ? null : (
        <details class="disclosure">
          <summary>Their notes</summary>
          {noted.map(({ who, note }) => (
            <p key={who} class="review-note">
              <b>{who}:</b> {note}
            </p>
          ))}
        </details>
      )}
    </section>
  );
}
