import { useEffect, useState } from 'preact/hooks';
import { $status, type Status } from '../status/status.ts';

/** The status region of a modal dialog: it says and offers what is from now on, while the page's own is out of reach. */
export function DialogStatus() {
  const [{ says, offer }, setStatus] = useState<Status>({ says: '', seen: false });
  useEffect(() => $status.listen(setStatus), []);
  return (
    <>
      <p role="status" class="label">
        {says}
      </p>
      {offer === undefined ? null : (
        <button type="button" class="button" onClick={offer.run}>
          {offer.label}
        </button>
      )}
    </>
  );
}
