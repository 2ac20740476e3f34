import './share.css';
import { useState } from 'preact/hooks';
import type { Assessment } from '../../domain/assessment/assessment.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import type { ShareDialogProps } from './share-dialog.tsx';

type Props = {
  readonly assessment: Assessment;
  /** Today as an ISO date; empty until it is known. */
  readonly date: string;
};

const load = () => import('./share-dialog.tsx').then(({ ShareDialog }) => ShareDialog);

/** Opens the sharing dialog, which is loaded then. */
export function ShareButton({ assessment, date }: Props) {
  const [open, setOpen] = useState(false);
  const Dialog = useLoaded<ShareDialogProps>(open, load);
  return (
    <>
      <button type="button" class="button" aria-haspopup="dialog" disabled={date === ''} onClick={() => setOpen(true)}>
        Notes, QR code and badge
      </button>
      {Dialog === undefined ? null : <Dialog assessment={assessment} date={date} onClose={() => setOpen(false)} />}
    </>
  );
}
