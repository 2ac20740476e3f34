import type { ComponentChildren } from 'preact';
import { firstOnes } from '../../domain/base/first-ones.ts';
import { sheetNumber } from '../../domain/catalogue/position.ts';
import type { PracticeTally } from '../../domain/tally/tally.ts';
import { countsText, STANDING_LABEL } from '../../domain/tally/tally-text.ts';
import { Meter } from '../ui/meter.tsx';
import { SIDE_LABEL, type SideLabels } from './side-label.ts';

function Standing({ by, tally }: { readonly by: string; readonly tally: PracticeTally }) {
  return (
    <p class="compared-standing">
      <span class="label" dir="auto">
        {by}
      </span>
      <Meter counts={tally.counts} />
      <span>
        <b>{STANDING_LABEL[tally.standing]}</b>, {countsText(tally.counts)}
      </span>
    </p>
  );
}

type Props = {
  readonly first: PracticeTally;
  readonly second: PracticeTally;
  /** Who the two sides are; first and second where nobody said it. */
  readonly labels?: SideLabels;
  readonly children: ComponentChildren;
};

/** One practice of the comparison: how it stands on either side, and its checks. */
export function PracticeRows({ first, second, labels = SIDE_LABEL, children }: Props) {
  const { slug, number, title } = first.practice;
  return (
    <section class="compared-practice" aria-labelledby={`practice-${slug}`}>
      <h3 id={`practice-${slug}`}>
        <span class="mark">{sheetNumber(number)}</span> {title}
      </h3>
      <div class="compared-standings">
        <Standing by={labels.first} tally={first} />
        <Standing by={labels.second} tally={second} />
      </div>
      <ul class="compared-rows">{children}</ul>
    </section>
  );
}

/** Checks that no practice has: retired ones, or ones of a newer site. Absent when there are none. */
export function StrayRows({
  title,
  says,
  children,
}: {
  readonly title: string;
  readonly says: string;
  readonly children: readonly ComponentChildren[];
}) {
  const [shown, rest] = firstOnes(children);
  if (children.length === 0) return null;
  const id = title.toLowerCase().replaceAll(' ', '-');
  return (
    <section class="compared-practice" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <p>{says}</p>
      <ul class="compared-rows">{shown}</ul>
      {rest}
    </section>
  );
}
