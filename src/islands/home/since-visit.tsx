import { changes } from 'virtual:changes';
import { useEffect, useState } from 'preact/hooks';
import { type News, since } from '../../domain/news.ts';
import { href } from '../../domain/route.ts';
import { readSeen, storeSeen } from '../../state/visit.ts';

/** What changed in the catalogue since the reader last looked: one calm line, with the list behind it. */
export function SinceVisit() {
  const [news, setNews] = useState<News>();
  useEffect(() => setNews(since(changes, readSeen())), []);
  if (news === undefined) return null;
  const dismiss = () => {
    storeSeen(changes[0]?.date ?? '');
    setNews(undefined);
  };
  return (
    <section class="note news" aria-label="Changes of the catalogue">
      <p>
        {news.says.replace(/^s/, 'S')}. Your answers are as you left them. <a href={href('changes/')}>All changes</a>
      </p>
      <details class="disclosure">
        <summary>Which checks</summary>
        <ul>
          {news.added.map((id) => (
            <li key={id}>
              New: <code>{id}</code>
            </li>
          ))}
          {news.reworded.map(({ id, says }) => (
            <li key={id}>
              Reworded: <code>{id}</code>. {says}
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
