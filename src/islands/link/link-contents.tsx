import type { Assessment } from '../../domain/assessment/assessment.ts';
import type { Snapshot } from '../../domain/assessment/snapshot.ts';
import { ANSWER_LABEL, ANSWERS } from '../../domain/catalogue/answer.ts';
import { clockNote } from './summary-link.ts';

type Props = {
  readonly inside: Snapshot;
  readonly assessment: Assessment;
  /** Today as an ISO date, by the reader's clock. */
  readonly date: string;
};

function answersText(answers: Snapshot['answers']): string {
  const given = Object.values(answers);
  const parts = ANSWERS.map(
    (answer) => [ANSWER_LABEL[answer], given.filter((each) => each === answer).length] as const,
  );
  const said = parts.filter(([, count]) => count > 0).map(([label, count]) => `${count} ${label}`);
  return said.length === 0 ? 'none' : said.join(', ');
}

/** Exactly what is inside a link: read from the link, not from the assessment it was made of. */
export function LinkContents({ inside, assessment, date }: Props) {
  const clock = clockNote(date);
  const notes = Object.keys(inside.notes).length;
  const leftOut = Object.keys(assessment.answers).length - Object.keys(inside.answers).length;
  const rows = [
    ['Name', inside.name],
    ['Tier', inside.tier],
    ['Date', inside.date],
    ['Edition', `${inside.edition}`],
    ['Answers', answersText(inside.answers)],
    ['Notes', notes === 0 ? 'none' : `${notes}, whole`],
    ['Owners, dates, accepted risks', 'none'],
  ];
  return (
    <>
      <dl class="link-contents" aria-label="What is in the link">
        {rows.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
      </dl>
      {clock === '' ? null : <p>{clock}</p>}
      {leftOut > 0 ? (
        <p>
          {leftOut === 1 ? 'One answer is' : `${leftOut} answers are`} not in it, to checks that this site never
          published. The file has everything.
        </p>
      ) : null}
    </>
  );
}
