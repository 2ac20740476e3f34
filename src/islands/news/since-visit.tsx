import './news.css';
import { catalogue } from 'virtual:catalogue';
import { useEffect, useState } from 'preact/hooks';
import { checkPath, href } from '../../domain/base/route.ts';
import { type News, since } from '../../domain/catalogue/news.ts';
import { beginSeen, readSeen, storeSeen } from '../../state/browser/visit.ts';
import { useWords } from '../ui/check-words.ts';

/** A check by its statement, with the way to it; by its id until the words are there. */
function CheckLink({ id, statement = id }: { readonly id: string; readonly statement: string | undefined }) {
  const practice = catalogue.practices.find(({ checks }) => checks.some((check) => check.id === id));
  return practice === undefined ? <q>{statement}</q> : <a href={href(checkPath(practice.slug, id))}>{statement}</a>;
}

/** What changed in the catalogue since the reader last looked: one calm line, with the list behind it. */
export function SinceVisit() {
  const [news, setNews] = useState<News>();
  const words = useWords(news !== undefined);
  const [newest, setNewest] = useState('');
  useEffect(() => {
    // Not on the way of anything else: where it cannot be loaded, it is told on the next visit.
    import('virtual:changes').then(
      ({ changes }) => {
        const date = changes[0]?.date ?? '';
        const found = since(changes, readSeen());
        setNewest(date);
        setNews(found);
        if (found === undefined) beginSeen(date);
      },
      () => undefined,
    );
  }, []);
  if (news === undefined) return null;
  const dismiss = () => {
    storeSeen(newest);
    setNews(undefined);
  };
  return (
    <section class="note news" aria-label="Changes of the catalogue">
      <p>
        {news.summary.replace(/^s/, 'S')}. Your answers are as you left them. <a href={href('changes/')}>All changes</a>
      </p>
      <details class="disclosure">
        <summary>Which checks</summary>
        <ul>
          {news.added.map((id) => (
            <li key={id}>
              New: <CheckLink id={id} statement={words[id]?.statement} />
            </li>
          ))}
          {news.reworded.map(({ id, says }) => (
            <li key={id}>
              Reworded: <CheckLink id={id} statement={words[id]?.statement} /> {says}
            </li>
          ))}
          {news.retired.map(({ id, statement, says }) => (
            <li key={id}>
              Retired: {statement} {says} Your answer is kept.
            </li>
          ))}
        </ul>
      </details>
      <button type="button" class="button" onClick={dismiss}>
        Seen
      </button>
    </section>
  );
}
