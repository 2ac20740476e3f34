/** One item of a feed. */
type FeedItem = {
  readonly title: string;
  /** Whole address; it also is what readers tell items apart by, so it must stay the same. */
  readonly link: string;
  /** ISO date. */
  readonly date: string;
  readonly description: string;
};

/** A feed as a whole. */
export type Feed = {
  readonly title: string;
  readonly description: string;
  /** Whole address of the page that says the same. */
  readonly link: string;
  /** Whole address of the feed. */
  readonly self: string;
  readonly items: readonly FeedItem[];
};

// What no XML 1.0 document may hold, escaped or not: https://www.w3.org/TR/xml/#charsets
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

function xml(text: string): string {
  const allowed = text.replace(FORBIDDEN, '\ufffd').replaceAll('&', '&amp;');
  return allowed.replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&apos;');
}

function itemText({ title, link, date, description }: FeedItem): string {
  return `    <item>
      <title>${xml(title)}</title>
      <link>${xml(link)}</link>
      <guid>${xml(link)}</guid>
      <pubDate>${new Date(`${date}T00:00:00Z`).toUTCString()}</pubDate>
      <description>${xml(xml(description))}</description>
    </item>
`;
}

/** A feed as RSS 2.0. Descriptions are plain text, escaped twice because readers take them for HTML. */
export function rss({ title, description, link, self, items }: Feed): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
  <channel>
    <title>${xml(title)}</title>
    <link>${xml(link)}</link>
    <atom:link href="${xml(self)}" rel="self" type="application/rss+xml"/>
    <description>${xml(description)}</description>
    <language>en</language>
${items.map(itemText).join('')}  </channel>
</rss>
`;
}
