import type { EvidenceLink } from '../../domain/catalogue/evidence-link.ts';

/** Where the evidence of a check can be written or worked out. */
export function EvidenceLinks({ links }: { readonly links: readonly EvidenceLink[] }) {
  return (
    <>
      {links.map(({ href, text }) => (
        <>
          {' '}
          <a href={href}>{text}</a>
        </>
      ))}
    </>
  );
}
