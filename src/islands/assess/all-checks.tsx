import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { href, practicePath } from '../../domain/base/route.ts';
import { type Tier, tierIncludes } from '../../domain/catalogue/tier.ts';
import { count } from '../../domain/tally/tally.ts';
import { CheckRows } from '../check/check-rows.tsx';
import { useAnswersOf } from '../check/use-answers-of.ts';
import { Meter } from '../ui/meter.tsx';
import { useTier } from '../ui/use-workspace.ts';
import type { AssessedCheck, AssessedOutline } from './outline.ts';

type Props = {
  readonly outline: AssessedOutline;
  /** Ids of the checks that the filter shows. */
  readonly shown: ReadonlySet<string>;
};

function SectionProgress({ checks }: { readonly checks: readonly AssessedCheck[] }) {
  const ids = useMemo(() => new Set(checks.map(({ id }) => id)), [checks]);
  const counts = count(checks, useAnswersOf(ids), useTier());
  return (
    <>
      <p class="label">
        {counts.answered} of {counts.asked} answered
      </p>
      <Meter counts={counts} />
    </>
  );
}

function Sections({ outline, tier }: { readonly outline: AssessedOutline; readonly tier: Tier }) {
  return (
    <>
      {outline.map(({ slug, number, title, sections }) => (
        <section key={slug} class="assess-practice" aria-labelledby={`practice-${slug}`}>
          <h2 id={`practice-${slug}`}>
            <span class="mark">{String(number).padStart(2, '0')}</span>
            <a href={href(practicePath(slug))}>{title}</a>
          </h2>
          {sections.map((section) => (
            <section
              key={section.id}
              class="checklist"
              data-checks={section.checks.filter(({ level }) => tierIncludes(tier, level)).length}
              aria-labelledby={`section-${slug}-${section.id}`}
            >
              <header>
                <h3 id={`section-${slug}-${section.id}`}>{section.title}</h3>
                <SectionProgress checks={section.checks} />
              </header>
              <CheckRows checks={section.checks} />
            </section>
          ))}
        </section>
      ))}
    </>
  );
}

/**
 * Leads to the check that the address names. The whole list is laid out for that, and stays so: where it is expected to
 * be tall, the check would be sought in the wrong place.
 */
function useTarget(list: RefObject<HTMLDivElement>): void {
  useEffect(() => {
    const lead = () => {
      const target = list.current?.querySelector(':target');
      if (!target) return;
      list.current?.setAttribute('data-whole', '');
      target.closest('details')?.setAttribute('open', '');
      target.scrollIntoView();
    };
    lead();
    window.addEventListener('hashchange', lead);
    return () => window.removeEventListener('hashchange', lead);
  }, []);
}

/**
 * All checks by practice and section. The list is rendered once for a tier; a filter hides and shows its items in place,
 * so that a change of the filter costs the same whatever an item holds. What a filter finds, or the address names, is not
 * folded away.
 */
export function AllChecks({ outline, shown }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useTarget(list);
  const tier = useTier();
  // A tier moves checks between the lists, which makes their items anew.
  const sections = useMemo(() => <Sections outline={outline} tier={tier} />, [outline, tier]);
  useLayoutEffect(() => {
    const items = [...(list.current?.querySelectorAll<HTMLElement>('.check') ?? [])];
    for (const item of items) item.hidden = !shown.has(item.id);
    for (const box of list.current?.querySelectorAll<HTMLElement>('.fold, .checklist, .assess-practice') ?? []) {
      box.hidden = box.querySelector('.check:not([hidden])') === null;
      const open = shown.size < items.length || box.querySelector(':target') !== null;
      if (box instanceof HTMLDetailsElement) box.open = open;
    }
  }, [shown, tier]);
  return (
    <div class="assess-list" ref={list}>
      {sections}
      {shown.size === 0 ? <p class="note">No check fits the filter. Take something out of it.</p> : null}
    </div>
  );
}
