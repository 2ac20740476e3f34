import { useState } from 'preact/hooks';
import { today, workspace } from '../../state/browser.ts';
import { copyText } from '../clipboard/copy.ts';

type Props = { readonly primary?: boolean };

async function currentLink(): Promise<string> {
  const { linkOf } = await import('./summary-link.ts');
  return linkOf(workspace.assessment(), today());
}

/** Copies the summary link of the open assessment; where the browser refuses, shows it to be copied by hand. */
export function CopySummaryLink({ primary = true }: Props) {
  const [byHand, setByHand] = useState('');
  const copy = async () => {
    const link = currentLink();
    setByHand((await copyText(link, 'Summary link')) ? '' : await link.catch(() => ''));
  };
  return (
    <>
      <button type="button" class={primary ? 'button primary needs-script' : 'button needs-script'} onClick={copy}>
        Copy summary link
      </button>
      {byHand === '' ? null : (
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
