import { catalogue } from 'virtual:catalogue';
import { catalogueAt } from '../../domain/catalogue/edition.ts';
import { tally } from '../../domain/tally/tally.ts';
import { fileStem } from '../../share/export/file-name.ts';
import { notLoaded } from '../status/not-loaded.ts';
import { show } from '../status/status.ts';
import { download } from '../ui/download.ts';
import { useByHand } from '../ui/use-by-hand.tsx';
import type { ShareLink } from './use-share-link.ts';

function fileName({ inside }: ShareLink): string {
  return `${fileStem(inside.name)}-badge.svg`;
}

function tallyOf({ inside }: ShareLink) {
  return tally(catalogueAt(catalogue, inside.edition, inside.packs), inside.answers, inside.tier);
}

async function save(made: ShareLink): Promise<void> {
  const { badgeSvg } = await import('../../share/export/badge.ts');
  download(badgeSvg(made.inside, tallyOf(made)), fileName(made), 'image/svg+xml');
  show('Badge saved.');
}

async function markdown(made: ShareLink): Promise<string> {
  const { badgeMarkdown } = await import('../../share/export/badge.ts');
  return badgeMarkdown(made.inside, tallyOf(made), fileName(made), made.link);
}

/** The frame with its counts as an image for a repository, and the Markdown that links it to the summary. */
export function BadgeTools({ made }: { readonly made: ShareLink }) {
  const { offer, field } = useByHand('Badge as Markdown');
  return (
    <section aria-labelledby="badge">
      <h3 id="badge">Badge</h3>
      <p>The frame with its counts as an image. Put it beside the README; the Markdown links it to this summary.</p>
      <p class="dialog-actions">
        <button
          type="button"
          class="button"
          onClick={() => save(made).catch(notLoaded('The badge could not be made.'))}
        >
          Save badge
        </button>
        <button type="button" class="button" onClick={() => offer(markdown(made), 'Badge Markdown')}>
          Copy badge Markdown
        </button>
      </p>
      {field}
    </section>
  );
}
