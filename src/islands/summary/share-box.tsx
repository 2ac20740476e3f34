import { useEffect, useState } from 'preact/hooks';
import type { Assessment } from '../../domain/assessment/assessment.ts';
import { ShareButton } from '../link/share-button.tsx';
import { copyText } from '../status/copy.ts';
import { LinkField } from '../ui/link-field.tsx';
import { NotLoaded } from '../ui/not-loaded.tsx';
import { useLoaded } from '../ui/use-loaded.ts';
import { useStore } from '../ui/use-store.ts';
import { $paper } from './paper.ts';

type Props = {
  readonly assessment: Assessment;
  /** Today, as an ISO date; empty until it is known. */
  readonly date: string;
};

const loadQrCode = () => import('../link/qr-code.tsx').then((module) => module.QrCode);

/** The summary link of the open assessment, shown in full with its length. */
export function ShareBox({ assessment, date }: Props) {
  const [link, setLink] = useState('');
  const [failed, setFailed] = useState(false);
  const QrCode = useLoaded<{ readonly link: string }>(useStore($paper, false), loadQrCode);
  const { name, tier, answers } = assessment;
  useEffect(() => {
    if (date === '') return;
    import('../link/summary-link.ts').then(
      ({ ownLink }) => setLink(ownLink(date, { name, tier, answers, notes: {} })),
      () => setFailed(true),
    );
  }, [name, tier, answers, date]);
  return (
    <section class="share needs-script" aria-labelledby="share-heading">
      <div>
        <h2 id="share-heading">Share this summary</h2>
        <p>
          The link holds name, tier, date and answers, and no notes. Nothing is sent anywhere; whoever has the link can
          read them.
        </p>
      </div>
      {/* Paper has nothing to scroll in: the whole link, and a code to take it from there. */}
      <div class="paper-link">
        <p>{link}</p>
        {QrCode === undefined ? null : <QrCode link={link} />}
      </div>
      <div class="link-box">
        <LinkField label="Summary link" link={link} />
        <button
          type="button"
          class="button primary"
          disabled={link === ''}
          onClick={() => copyText(Promise.resolve(link), 'Link')}
        >
          Copy link
        </button>
        <ShareButton assessment={assessment} date={date} />
        <span class="label">{link.length} characters</span>
        {failed ? <NotLoaded says="The link could not be made." /> : null}
      </div>
    </section>
  );
}
