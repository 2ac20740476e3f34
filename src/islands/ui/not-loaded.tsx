import { workspace } from '../../state/browser/workspace.ts';

/**
 * Says in its place that a part of the site did not come, and offers the page as it is now; not while something is not
 * saved yet, which would be lost with the page: see `status/not-loaded.ts`.
 */
export function NotLoaded({ says }: { readonly says: string }) {
  if (workspace.$saving.get() !== 'saved') return <p role="alert">{says} Save again first.</p>;
  return (
    <p role="alert">
      {says} Reload the page and try again.{' '}
      <button type="button" class="link-button" onClick={() => window.location.reload()}>
        Reload
      </button>
    </p>
  );
}
