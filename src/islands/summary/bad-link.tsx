import { href } from '../../domain/route.ts';
import { type Fault, faultMessage } from '../../share/fault.ts';

type Props = { readonly fault: Fault; readonly onLeave: () => void };

/** A link that could not be opened: what is wrong with it, and ways on. */
export function BadLink({ fault, onLeave }: Props) {
  return (
    <section class="bad-link" aria-labelledby="bad-link" data-fault={fault}>
      <p class="label">Shared summary</p>
      <h1 id="bad-link">This link could not be opened</h1>
      <p class="lede" role="alert">
        {faultMessage(fault)}
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
