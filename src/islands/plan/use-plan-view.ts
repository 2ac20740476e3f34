import { catalogue } from 'virtual:catalogue';
import { useEffect, useState } from 'preact/hooks';
import { cleanLine } from '../../domain/base/clean-text.ts';
import { OWNER_MAX } from '../../domain/plan/plan-item.ts';
import { type PlanView, readPlanView, WHOLE_PLAN, writePlanView } from '../../domain/plan/plan-view.ts';

const SLUGS = catalogue.practices.map(({ slug }) => slug);

/** The owners that an entry of this tab's history is narrowed to. */
function ownersIn(state: unknown): readonly string[] {
  const { owners } = Object(state) as { readonly owners?: unknown };
  const texts = Array.isArray(owners) ? owners.filter((owner): owner is string => typeof owner === 'string') : [];
  return texts.map((owner) => cleanLine(owner, OWNER_MAX)).filter((owner) => owner !== '');
}

function read(): PlanView {
  const view = readPlanView(window.location.search, SLUGS);
  return { ...view, owner: [...view.owner, ...ownersIn(window.history.state)] };
}

/**
 * What of the plan is shown, which lives in the address, so that it can be bookmarked and gone back to. Names of owners
 * stay out of it, since a query is sent to whoever serves the page; they are in the entry of the tab's history.
 */
export function usePlanView(): readonly [view: PlanView, change: (view: PlanView) => void] {
  const [view, setView] = useState<PlanView>(WHOLE_PLAN);
  useEffect(() => {
    const follow = () => setView(read());
    follow();
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  const change = (next: PlanView) => {
    setView(next);
    const owners = next.owner.filter((owner) => owner !== '');
    const { pathname, hash } = window.location;
    window.history.replaceState(
      owners.length === 0 ? null : { owners },
      '',
      pathname + writePlanView(next, SLUGS) + hash,
    );
  };
  return [view, change];
}
