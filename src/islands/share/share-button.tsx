import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import type { Assessment } from '../../domain/assessment.ts';
import { show } from '../../state/status.ts';

type Props = { readonly assessment: Assessment; readonly date: string };
type Dialog = ComponentType<Props & { readonly onClose: () => void }>;

/** Opens the sharing dialog, which is loaded then. */
export function ShareButton({ assessment, date }: Props) {
  const [Shown, setShown] = useState<Dialog>();
  const open = () => {
    import('./share-dialog.tsx').then(
      ({ ShareDialog }) => setShown(() => ShareDialog),
      () => show('The dialog could not be loaded. Reload the page and try again.'),
    );
  };
  return (
    <>
      <button type="button" class="button" aria-haspopup="dialog" disabled={date === ''} onClick={open}>
        Notes, QR code and badge
      </button>
      {Shown ? <Shown assessment={assessment} date={date} onClose={() => setShown(undefined)} /> : null}
    </>
  );
}
