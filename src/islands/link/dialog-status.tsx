import { useEffect, useState } from 'preact/hooks';
import { $status } from '../status/status.ts';

/** The status region of a modal dialog: it says what is said from now on, while the page's own is out of reach. */
export function DialogStatus() {
  const [says, setSays] = useState('');
  useEffect(() => $status.listen((status) => setSays(status.says)), []);
  return (
    <p role="status" class="label">
      {says}
    </p>
  );
}
