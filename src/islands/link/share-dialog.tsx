import { useEffect, useRef, useState } from 'preact/hooks';
import type { Assessment } from '../../domain/assessment/assessment.ts';
import { LONG_LINK } from '../../share/code/limit.ts';
import { workspace } from '../../state/browser/workspace.ts';
import { exportFile } from '../file/export-file.ts';
import { copyText } from '../status/copy.ts';
import { show } from '../status/status.ts';
import { LinkField } from '../ui/link-field.tsx';
import { NotLoaded } from '../ui/not-loaded.tsx';
import { BadgeTools } from './badge-tools.tsx';
import { DialogStatus } from './dialog-status.tsx';
import { LinkContents } from './link-contents.tsx';
import { QrCode } from './qr-code.tsx';
import { type ShareLink, useShareLink } from './use-share-link.ts';

export type ShareDialogProps = {
  readonly assessment: Assessment;
  /** Today as an ISO date. */
  readonly date: string;
  readonly onClose: () => void;
};

function shareNatively({ link, inside }: ShareLink): void {
  navigator.share({ title: `${inside.name}: summary`, url: link }).catch((error: unknown) => {
    // Closing the sheet is no failure.
    if (!(error instanceof Error && error.name === 'AbortError'))
      show('This device did not share the link. Copy it instead.');
  });
}

function Warnings({ made }: { readonly made: ShareLink }) {
  const long = made.link.length > LONG_LINK;
  if (!long && !made.notesTooLong) return null;
  return (
    <div class="note" role="alert">
      <p>
        {made.notesTooLong
          ? 'The notes are too long for a link, so it has none. Send the file instead: it has everything.'
          : `This link has ${made.link.length} characters. Past 2,000, some mail and chat programs cut a link, and a link that was cut cannot be opened; a QR code of it gets too fine to scan. Send the file instead.`}
      </p>
      <button type="button" class="button" onClick={() => exportFile([workspace.$openId.get()])}>
        Export
      </button>
    </div>
  );
}

function Ways({ made }: { readonly made: ShareLink }) {
  const [qr, setQr] = useState(false);
  return (
    <>
      <LinkField label="Summary link" link={made.link} />
      <p class="dialog-actions">
        <button type="button" class="button primary" onClick={() => copyText(Promise.resolve(made.link), 'Link')}>
          Copy link
        </button>
        {'share' in navigator ? (
          <button type="button" class="button" onClick={() => shareNatively(made)}>
            Send with this device
          </button>
        ) : null}
        <button type="button" class="button" aria-expanded={qr} onClick={() => setQr(!qr)}>
          QR code
        </button>
        <span class="label">{made.link.length} characters</span>
      </p>
      <Warnings made={made} />
      {qr ? <QrCode link={made.link} /> : null}
    </>
  );
}

/** Everything that can be shared of the open assessment, with exactly what is inside the link. */
export function ShareDialog({ assessment, date, onClose }: ShareDialogProps) {
  const [withNotes, setWithNotes] = useState(false);
  const { made, failed } = useShareLink(assessment, date, withNotes);
  const dialog = useRef<HTMLDialogElement>(null);
  const notes = Object.keys(assessment.notes).length;
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="share-dialog" aria-labelledby="share-dialog-heading" onClose={onClose}>
      <header>
        <h2 id="share-dialog-heading">
          Share <bdi>{assessment.name}</bdi>
        </h2>
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </header>
      <label class="choice">
        <input
          type="checkbox"
          checked={withNotes}
          disabled={notes === 0}
          onChange={(event) => setWithNotes(event.currentTarget.checked)}
        />
        <span>
          Include notes{notes === 0 ? ' (there are none)' : `: ${notes}, which whoever has the link can read`}
        </span>
      </label>
      {failed ? <NotLoaded says="The link could not be made." /> : null}
      {made === undefined ? null : (
        <>
          <Ways made={made} />
          <DialogStatus />
          <h3>What is in the link</h3>
          <LinkContents inside={made.inside} assessment={assessment} date={date} />
          <BadgeTools made={made} />
        </>
      )}
    </dialog>
  );
}
