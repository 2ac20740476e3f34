import { useEffect, useRef, useState } from 'preact/hooks';
import { DEFAULT_NAME } from '../../domain/assessment/assessment.ts';
import type { Answer, Answers } from '../../domain/catalogue/answer.ts';
import { DEFAULT_TIER } from '../../domain/catalogue/tier.ts';
import { type Agreed, choicesOn } from '../../domain/compare/agreement.ts';
import { faultMessage } from '../../share/code/fault.ts';
import { codeOf } from '../../share/code/link.ts';
import { today } from '../../state/browser/workspace.ts';
import { show } from '../status/status.ts';
import { useDecoded } from './use-decoded.ts';

/** What two people settled so far, and how it goes on. */
export type SettlementDraft = {
  /** The choices on disputed checks, by check id. */
  readonly choices: Answers;
  /** What the third assessment shall be called; empty until somebody says so. */
  readonly name: string;
  /** Why what the address holds could not be read; undefined where it could. */
  readonly fault: string | undefined;
  readonly choose: (id: string, answer: Answer | undefined) => void;
  readonly rename: (name: string) => void;
};

type Kept = { readonly choices: Answers; readonly name: string };

/** Says that what was settled is not in the address: whoever loads the page anew now would lose it. */
function notKept(): void {
  show('It stands on this page only, not in its address.');
}

const NOTHING: Kept = { choices: {}, name: '' };

async function codeOfDraft({ choices, name }: Kept): Promise<string | undefined> {
  if (Object.keys(choices).length === 0 && name === '') return undefined;
  const { linkOf } = await import('../link/summary-link.ts');
  return codeOf(linkOf({ name, tier: DEFAULT_TIER, answers: choices, notes: {} }, today()));
}

/** The draft of a settlement. It lives in the address, so that reloading the page loses nothing and a link shows it. */
export function useDraft(
  settled: string | undefined,
  agreed: Agreed,
  onSettled: (code?: string) => void,
): SettlementDraft {
  const [kept, setKept] = useState(NOTHING);
  const latest = useRef(kept);
  const written = useRef<string>();
  const foreign = settled === written.current ? undefined : settled;
  const decoded = useDecoded(foreign);
  useEffect(() => {
    if (settled === written.current) return;
    if (settled !== undefined && !decoded?.ok) return;
    const { answers, name } = decoded?.ok ? decoded.snapshot : { answers: {}, name: '' };
    // A code without a name reads as this one.
    latest.current = { choices: answers, name: name === DEFAULT_NAME ? '' : name };
    written.current = settled;
    setKept(latest.current);
  }, [settled, decoded]);
  const keep = (next: Kept) => {
    latest.current = next;
    setKept(next);
    codeOfDraft(next).then((code) => {
      if (latest.current !== next) return;
      written.current = code;
      onSettled(code);
    }, notKept);
  };
  return {
    choices: choicesOn(agreed, kept.choices),
    name: kept.name,
    fault: decoded?.ok === false ? faultMessage(decoded.fault) : undefined,
    choose: (id, answer) => {
      const { [id]: _, ...others } = latest.current.choices;
      keep({ ...latest.current, choices: answer === undefined ? others : { ...others, [id]: answer } });
    },
    rename: (name) => keep({ ...latest.current, name }),
  };
}
