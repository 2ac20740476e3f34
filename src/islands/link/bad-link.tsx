import { href } from '../../domain/base/route.ts';
import type { CodeFault } from '../../share/code/fault.ts';

/** A link that could not be opened. */
export type Unopened = {
  /** What is wrong with it; `not-loaded` where nothing is, but what reads links could not be loaded. */
  readonly fault: CodeFault | 'not-loaded';
  /** The same in words. */
  readonly says: string;
};

type Props = Unopened & { readonly onLeave: () => void };

/** A link that could not be opened: what is wrong with it, and ways on. */
export function BadLink({ fault, says, onLeave }: Props) {
  return (
    <section class="bad-link" aria-labelledby="bad-link" data-fault={fault}>
      <p class="label">Shared summary</p>
      <h1 id="bad-link">This link could not be opened</h1>
      <p class="lede" role="alert">
        {says}
      </p>
      <p>Nothing in this browser was changed.</p>
      <div class="actions">
        {fault === 'not-loaded' ? (
          <button type="button" class="button" onClick={() => window.location.reload()}>
            Reload
          </button>
        ) : null}
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
