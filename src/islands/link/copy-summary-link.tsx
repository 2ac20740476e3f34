import { useEffect, useState } from 'preact/hooks';
import { today, workspace } from '../../state/browser/workspace.ts';
import { copyText } from '../status/copy.ts';

async function currentLink(): Promise<string> {
  const { linkOf } = await import('./summary-link.ts');
  return linkOf(workspace.assessment(), today());
}

/** Copies the summary link of the open assessment; where the browser refuses, shows it to be copied by hand. */
export function CopySummaryLink() {
  // Undefined until the island is awake: before, nobody would hear the click.
  const [byHand, setByHand] = useState<string>();
  useEffect(() => setByHand(''), []);
  const copy = async () => {
    const copied = await copyText(currentLink(), 'Summary link');
    setByHand(copied.kind === 'refused' ? copied.text : '');
  };
  return (
    <>
      <button type="button" class="button primary needs-script" disabled={byHand === undefined} onClick={copy}>
        Copy summary link
      </button>
      {byHand && (
        <input
          type="text"
          class="link-field"
          aria-label="Summary link"
          readOnly
          value={byHand}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </>
  );
}
