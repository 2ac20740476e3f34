import { learning } from 'virtual:learning';
import { useEffect, useState } from 'preact/hooks';
import type { Question } from '../../domain/learning/question.ts';
import { decodeLearner } from '../../share/learning/decode-learner.ts';
import { learnerFaultMessage } from '../../share/learning/learner-fault.ts';
import { loadQuestions } from '../learning/all-questions.ts';
import { notLoaded } from '../status/not-loaded.ts';
import { useAwake } from '../ui/use-awake.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import { NewcomerCard } from './newcomer-card.tsx';
import type { PackedProps } from './packed-newcomer.tsx';

/** So many newcomers are looked at on one page. */
const COHORT_MAX = 40;

/** The codes in a text: links or codes, whatever stands between them. */
function codesIn(text: string): readonly string[] {
  const parts = text.split(/[\s,]+/).map((part) => part.slice(part.lastIndexOf('#') + 1));
  return [...new Set(parts.filter((part) => part !== ''))].slice(0, COHORT_MAX);
}

function useHash(): readonly [string, (hash: string) => void] {
  const [hash, setHash] = useState('');
  useEffect(() => {
    const read = () => setHash(window.location.hash.slice(1));
    read();
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, []);
  return [
    hash,
    (next) => {
      window.location.hash = next;
    },
  ];
}

const loadPacked = () => import('./packed-newcomer.tsx').then(({ PackedNewcomer }) => PackedNewcomer);

/** What one link or several say of newcomers. Nothing is stored. */
export function MentorPage() {
  const [hash, setHash] = useHash();
  const [text, setText] = useState('');
  const [questions, setQuestions] = useState<ReadonlyMap<string, Question>>();
  const awake = useAwake();
  const codes = codesIn(hash);
  useEffect(() => {
    if (codes.length === 0 || questions !== undefined) return;
    loadQuestions().then(
      (all) => setQuestions(new Map(all.map((question) => [question.id, question]))),
      notLoaded('The questions could not be loaded.'),
    );
  }, [hash]);
  const Packed = useLoaded<PackedProps>(
    codes.some((code) => code.startsWith('L2.')),
    loadPacked,
  );
  const read = codes.map((code) => ({ code, decoded: decodeLearner(code, learning.register) }));
  const add = (event: Event) => {
    event.preventDefault();
    const all = codesIn(`${hash} ${text}`);
    if (all.length > 0) setHash(all.join(','));
    setText('');
  };
  return (
    <>
      {questions === undefined
        ? null
        : read.map(({ code, decoded }) =>
            code.startsWith('L2.') ? (
              Packed && <Packed key={code} code={code} questions={questions} />
            ) : decoded.ok ? (
              <NewcomerCard
                key={code}
                code={code}
                snapshot={decoded.snapshot}
                newer={decoded.newer}
                evidence={decoded.evidence}
                questions={questions}
              />
            ) : (
              <p key={code} class="note" role="alert">
                {learnerFaultMessage(decoded.fault)}
              </p>
            ),
          )}
      <form class="no-print" onSubmit={add}>
        <label class="field">
          <span class="label">Mentor links, one or several</span>
          <textarea
            class="note-field"
            rows={3}
            autocomplete="off"
            disabled={!awake}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <p class="actions">
          <button type="submit" class="button" disabled={!awake}>
            {codes.length === 0 ? 'Open' : 'Add to this page'}
          </button>
        </p>
      </form>
    </>
  );
}
