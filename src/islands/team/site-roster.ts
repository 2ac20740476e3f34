import { cleanLine } from '../../domain/base/clean-text.ts';
import { addressOf } from '../../domain/base/route.ts';
import { ROSTER_TEXT_MAX } from '../../share/roster/roster-limit.ts';
import { siteFile } from '../../share/roster/site-file.ts';
import { readLinks } from './read.ts';
import { NOTHING, type Reading, together } from './reading.ts';

/** How much of an address is shown, in characters. */
const SHOWN = 80;

/** The text of an answer, as far as it is looked at: the rest is not even waited for. */
async function textOf(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const chunk = await reader?.read();
    if (chunk === undefined || chunk.done) return text + decoder.decode();
    text += decoder.decode(chunk.value, { stream: true });
    if (text.length <= ROSTER_TEXT_MAX) continue;
    await reader?.cancel();
    // One character more than is read: it is told that there was more.
    return text.slice(0, ROSTER_TEXT_MAX + 1);
  }
}

function bad(where: string, says: string): Reading {
  return { ...NOTHING, bad: [{ where: cleanLine(where, SHOWN) || 'The address', text: '', says }] };
}

async function readSiteRoster(path: string): Promise<Reading> {
  const url = siteFile(path, addressOf(window.location.origin, ''));
  if (url === undefined) {
    return bad(path, 'A roster can be opened by address only from this site itself: name a text file below its pages.');
  }
  let text: string;
  try {
    const response = await fetch(url, { redirect: 'error', cache: 'no-cache' });
    if (!response.ok) {
      return bad(
        path,
        `There is no such roster on this site (${response.status}): ask whoever runs it for its address.`,
      );
    }
    text = await textOf(response);
  } catch {
    return bad(path, 'This roster could not be fetched: look at the connection, then reload the page.');
  }
  // A page, such as one that stands in for what is not there.
  if (/^\s*</.test(text)) return bad(path, 'This is a page and no roster: a roster is a text file, a link a line.');
  return readLinks(text, (line) => `${cleanLine(path, SHOWN)}, line ${line}`);
}

/** The rosters in files beside the site, in the order in which the address names them. */
export async function readSiteRosters(paths: readonly string[]): Promise<Reading> {
  return together(await Promise.all(paths.map(readSiteRoster)));
}
