import { changes } from 'virtual:changes';
import { checks } from 'virtual:checks';
import type { APIRoute } from 'astro';
import { site as settings } from '../../site.config.ts';
import { rss } from '../authoring/feed.ts';
import { addressOf } from '../domain/base/route.ts';
import type { Change } from '../domain/catalogue/change.ts';
import { changeText, changeTitle } from '../domain/catalogue/change-text.ts';

/** Longest list of new checks that a feed reader is given in full. */
const LIST_MAX = 12;

function linesOf({ added, reworded, retired }: Change): readonly string[] {
  const statement = (id: string) => checks[id]?.statement ?? id;
  return [
    ...(added.length > LIST_MAX ? [] : added.map((id) => `New: ${statement(id)}`)),
    ...reworded.map(({ id, says }) => `Reworded: ${statement(id)} ${says}`),
    ...retired.map((retirement) => `Retired: ${retirement.statement} ${retirement.says}`),
  ];
}

/** Changes of the catalogue, for feed readers. */
export const GET: APIRoute = ({ site }) => {
  const url = (path: string) => addressOf(site, path);
  const feed = rss({
    title: `${settings.name}: changes`,
    description: 'Checks added, reworded and retired.',
    link: url('changes/'),
    self: url('rss.xml'),
    items: changes.map((change) => ({
      title: changeTitle(change),
      link: url(`changes/#${change.date}`),
      date: change.date,
      description: [`${changeText(change)}.`, ...linesOf(change)].join(' '),
    })),
  });
  return new Response(feed, { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } });
};
