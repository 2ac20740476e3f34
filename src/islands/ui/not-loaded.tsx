/** Says in its place that a part of the site did not come, and offers the page as it is now: see `status/not-loaded.ts`. */
export function NotLoaded({ says }: { readonly says: string }) {
  return (
    <p role="alert">
      {says} Reload the page and try again.{' '}
      <button type="button" class="link-button" onClick={() => window.location.reload()}>
        Reload
      </button>
    </p>
  );
}
