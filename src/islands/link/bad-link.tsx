import { href } from '../../domain/base/route.ts';
import { type CodeFault, faultMessage } from '../../share/code/fault.ts';

type Props = {
  /** What is wrong with the link; `not-loaded` where nothing is, but what reads links could not be loaded. */
  readonly fault: CodeFault | 'not-loaded';
  readonly onLeave: () => void;
};

const NOT_LOADED =
  'What reads links could not be loaded, perhaps because this site was updated while the page was open: reload the page.';

/** A link that could not be opened: what is wrong with it, and ways on. */
export function BadLink({ fault, onLeave }: Props) {
  return (
    <section class="bad-link" aria-labelledby="bad-link" data-fault={fault}>
      <p class="label">Shared summary</p>
      <h1 id="bad-link">This link could not be opened</h1>
      <p class="lede" role="alert">
        {fault === 'not-loaded' ? NOT_LOADED : faultMessage(fault)}
      </p>
      <p>Nothing in this browser was changed.</p>
      <div class="actions">
        <button type="button" class="button primary" onClick={onLeave}>
          Show my own summary
        </button>
        <a class="button" href={href('practices/')}>
          Read the practices
        </a>
      </div>
    </section>
  );
}
