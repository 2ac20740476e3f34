import { catalogue } from 'virtual:catalogue';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { href } from '../../domain/base/route.ts';
import { ANSWERS } from '../../domain/catalogue/answer.ts';
import { tierIncludes } from '../../domain/catalogue/tier.ts';
import { count } from '../../domain/tally/count.ts';
import type { Saving } from '../../state/browser/workspace.ts';
import { workspace } from '../../state/browser/workspace.ts';
import { CheckItem } from '../check/check-item.tsx';
import { chooseAnswer, hearChecks } from '../check/hear.ts';
import { $NoteReader, loadNoteReader } from '../check/note-reader.ts';
import { readCheck } from '../check/read-check.ts';
import { Meter } from '../ui/meter.tsx';
import { useLoaded } from '../ui/use-loaded.ts';
import { useStore } from '../ui/use-store.ts';
import { useAnswer, useAnswers, useNote, useTier } from '../ui/use-workspace.ts';
import type { ListedCheck } from './listed.ts';

type Props = {
  readonly title: string;
  readonly checks: readonly ListedCheck[];
  /** Position of the check that is shown first. */
  readonly start?: number;
  readonly onShow?: (checkId: string) => void;
  readonly onLeave: () => void;
};

const loadKeyHelp = () => import('./key-help.tsx').then((module) => module.KeyHelp);

/** The keys that the stage hears. */
const KEYS = [...ANSWERS.map((_answer, i) => String(i + 1)), 'j', 'k', 'n', '?', 'Escape'];

/** The check that is asked, as it stands in the list. */
function Asked({ id }: { readonly id: string }) {
  const list = useRef<HTMLOListElement>(null);
  const [opened, setOpened] = useState(false);
  const check = useMemo(() => {
    const item = document.getElementById(id);
    return item === null ? undefined : readCheck(item);
  }, [id]);
  const answer = useAnswer(id);
  const note = useNote(id);
  const Reader = useStore($NoteReader, $NoteReader.get());
  const linked = note.includes('://');
  useEffect(() => {
    if (linked) loadNoteReader();
  }, [linked]);
  useEffect(() => {
    if (list.current) hearChecks(list.current, () => setOpened(true));
  }, []);
  return (
    <ol class="checks one" ref={list}>
      {check && <CheckItem check={check} answer={answer} note={note} opened={opened} Reader={Reader} apart />}
    </ol>
  );
}

/** One check at a time, large, with keys: for the quick check, and for a meeting. */
export function OneByOne({ title, checks, start = 0, onShow, onLeave }: Props) {
  const [position, setPosition] = useState(start);
  const [help, setHelp] = useState(false);
  const [hearing, setHearing] = useState(false);
  const KeyHelp = useLoaded(help, loadKeyHelp);
  const box = useRef<HTMLElement>(null);
  const answers = useAnswers();
  const tier = useTier();
  const saved = useStore(workspace.$saving, 'saved' as Saving) === 'saved';
  const check = checks[position];
  const counts = count(checks, answers, 'critical');

  const move = (step: number) => setPosition(Math.min(checks.length, Math.max(0, position + step)));
  const openNote = () => {
    const note = box.current?.querySelector('details.needs-script');
    note?.setAttribute('open', '');
    // The browser tells of it only after the next key: that one belongs in the field already.
    note?.dispatchEvent(new Event('toggle'));
    queueMicrotask(() => note?.querySelector('textarea')?.focus());
  };
  const press = (key: string) => {
    const answer = ANSWERS[Number(key) - 1];
    if (answer !== undefined && check !== undefined) chooseAnswer(check.id, answer);
    else if (key === 'j') move(1);
    else if (key === 'k') move(-1);
    else if (key === 'n') openNote();
    else if (key === '?') setHelp(!help);
    else if (key === 'Escape') onLeave();
  };
  const latest = useRef(press);
  latest.current = press;
  useEffect(() => {
    const { current: stage } = box;
    let stop: (() => void) | undefined;
    let left = false;
    if (stage) {
      import('../key/hear-keys.ts')
        .then(
          ({ hearKeys }) => {
            if (!left) stop = hearKeys(stage, KEYS, (key) => latest.current(key));
          },
          () => {},
        )
        .then(() => setHearing(true));
    }
    return () => {
      left = true;
      stop?.();
    };
  }, []);
  useEffect(() => {
    if (check !== undefined) onShow?.(check.id);
  }, [check?.id]);
  useEffect(() => {
    // Whoever has the focus presses keys: not before they are heard.
    if (hearing) box.current?.querySelector<HTMLElement>('.one-heading')?.focus();
  }, [check?.id, hearing]);

  const kept = saved ? 'The answers are saved.' : 'The answers stand on this page only: they are not saved.';
  const practice = catalogue.practices.find(({ slug }) => slug === check?.practice);
  return (
    <section class="one-by-one" aria-label={title} tabIndex={-1} ref={box}>
      <p class="label">
        {title} · {check === undefined ? 'done' : `${position + 1} of ${checks.length}`} · {counts.answered} answered
      </p>
      <Meter counts={counts} />
      <h2 class="one-heading" tabIndex={-1}>
        {practice?.title ?? (checks.length === 0 ? 'Nothing to review' : 'That was the last one')}
      </h2>
      {check === undefined ? (
        <p class="lede">
          {checks.length === 0 ? 'No check fits the filter.' : kept} <a href={href('summary/')}>See the summary</a>
        </p>
      ) : (
        <>
          <Asked key={check.id} id={check.id} />
          {tierIncludes(tier, check.level) ? null : <p class="label">Not asked at tier {tier}</p>}
        </>
      )}
      <div class="actions">
        <button type="button" class="button" disabled={position === 0} onClick={() => move(-1)}>
          Previous
        </button>
        {check === undefined ? null : (
          <button type="button" class="button primary" onClick={() => move(1)}>
            {position === checks.length - 1 ? 'Finish' : 'Next'}
          </button>
        )}
        <button type="button" class="button" onClick={onLeave}>
          All checks
        </button>
        <button type="button" class="button" aria-expanded={help} onClick={() => setHelp(!help)}>
          Keys
        </button>
      </div>
      {KeyHelp ? <KeyHelp /> : null}
    </section>
  );
}
