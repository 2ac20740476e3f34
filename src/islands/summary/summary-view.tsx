import type { ComponentChildren } from 'preact';
import type { Assessment } from '../../domain/assessment/assessment.ts';
import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import type { Carried } from '../../domain/pack/carried.ts';
import type { PlanItems } from '../../domain/plan/plan-item.ts';
import { worklist } from '../../domain/plan/worklist.ts';
import { plan } from '../../domain/tally/gap.ts';
import { tally } from '../../domain/tally/tally.ts';
import { tallyText } from '../../domain/tally/tally-text.ts';
import { Attention } from '../plan/attention.tsx';
import { Plan } from '../plan/plan.tsx';
import { FillKey } from '../ui/fill-key.tsx';
import { Frame } from '../ui/frame.tsx';
import { TitleBlock } from '../ui/title-block.tsx';
import { useLoaded } from '../ui/use-loaded.ts';
import type { AllAnswersProps } from './all-answers.tsx';
import { ByLevel } from './by-level.tsx';
import { ByPractice } from './by-practice.tsx';
import type { CarriedProps } from './carried-answers.tsx';
import type { NotesProps } from './notes-beside-plan.tsx';
import { RetiredAnswers } from './retired-answers.tsx';

type Props = {
  /** The small line above the name. */
  readonly label: string;
  readonly assessment: Assessment;
  /** ISO date of the snapshot; empty until it is known. */
  readonly date: string;
  /** The catalogue in the edition of the snapshot. */
  readonly catalogue: Catalogue;
  /** What it holds of packs that this site lacks. */
  readonly carried?: Carried | undefined;
  /** What is agreed on its gaps; undefined where nothing can be: it is a shared one. */
  readonly items?: PlanItems;
  /** What stands under the name. */
  readonly tools?: ComponentChildren;
  /** What stands between the head and the counts. */
  readonly children?: ComponentChildren;
  /** What stands below everything else. */
  readonly further?: ComponentChildren;
};

const loadAnswers = () => import('./all-answers.tsx').then(({ AllAnswers }) => AllAnswers);

const NOTHING: Carried = {};

const loadCarried = () => import('./carried-answers.tsx').then(({ CarriedAnswers }) => CarriedAnswers);

const loadNotes = () => import('./notes-beside-plan.tsx').then(({ NotesBesidePlan }) => NotesBesidePlan);

/** A summary: title block, frame, counts by practice and level, plan. */
export function SummaryView({
  label,
  assessment,
  date,
  catalogue,
  carried = NOTHING,
  items,
  tools,
  children,
  further,
}: Props) {
  const counted = tally(catalogue, assessment.answers, assessment.tier);
  const gaps = plan(catalogue, assessment.answers, assessment.tier);
  const Answers = useLoaded<AllAnswersProps>(date !== '', loadAnswers);
  const CarriedPart = useLoaded<CarriedProps>(Object.keys(carried).length > 0, loadCarried);
  const Notes = useLoaded<NotesProps>(Object.keys(assessment.notes).length > 0, loadNotes);
  const work = worklist(catalogue, assessment.answers, assessment.tier, items ?? {}, date);
  return (
    <>
      <header class="summary-head">
        <div>
          <p class="label">{label}</p>
          <h1>{assessment.name}</h1>
          {tools}
        </div>
        <TitleBlock tally={counted} tier={assessment.tier} date={date} edition={catalogue.register.length} />
      </header>
      <Attention worklist={work} plan="#plan" />
      {children}
      <section class="summary-frame" aria-label="Frame">
        <Frame tally={counted} name="summary-frame" />
        <div>
          <p class="lede">{tallyText(counted)}</p>
          <ByLevel tally={counted} />
          <FillKey />
        </div>
      </section>
      <ByPractice tally={counted} edition={catalogue.register.length} />
      <Plan
        tally={counted}
        tier={assessment.tier}
        answers={assessment.answers}
        items={items ?? {}}
        worklist={work}
        notes={assessment.notes}
        today={date}
        editable={items !== undefined}
      />
      {Notes === undefined ? null : (
        <Notes catalogue={catalogue} answers={assessment.answers} notes={assessment.notes} gaps={gaps} />
      )}
      {CarriedPart === undefined ? null : <CarriedPart carried={carried} />}
      <RetiredAnswers answers={assessment.answers} carried={carried} />
      {Answers === undefined ? null : (
        <Answers catalogue={catalogue} answers={assessment.answers} tier={assessment.tier} />
      )}
      {further}
    </>
  );
}
