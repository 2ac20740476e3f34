import type { Carried } from '../../domain/pack/carried.ts';
import { carriedTexts } from '../../share/code/carried-text.ts';

export type CarriedProps = { readonly carried: Carried };

/** What cannot be shown of a snapshot, because it belongs to packs that this site lacks. */
export function CarriedAnswers({ carried }: CarriedProps) {
  const says = carriedTexts(carried);
  if (says.length === 0) return null;
  return (
    <section class="notes-list" aria-labelledby="carried">
      <h2 id="carried">Not shown here</h2>
      <ul>
        {says.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <p>They count nowhere here. They are kept whole, and go along with every link, milestone and file.</p>
    </section>
  );
}
