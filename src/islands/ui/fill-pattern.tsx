/** The fills that need a pattern, as an SVG paint: `url(#name-partly)`. */
export function paint(name: string, fill: 'partly' | 'no' | 'unknown' | 'footing'): string {
  return `url(#${name}-${fill})`;
}

/** Hatched, crossed and dotted, the way a section drawing fills material; and the footing's hatch. */
export function FillPatterns({ name }: { readonly name: string }) {
  const square = { width: 7, height: 7, patternUnits: 'userSpaceOnUse' };
  return (
    <defs>
      <pattern id={`${name}-partly`} {...square} width={5} height={5} patternTransform="rotate(45)">
        <path class="fill-line" d="M0 0V5" stroke-width="2.6" />
      </pattern>
      <pattern id={`${name}-footing`} {...square} patternTransform="rotate(45)">
        <path class="fill-line" d="M0 0V7" stroke-width="1.3" />
      </pattern>
      <pattern id={`${name}-no`} {...square}>
        <rect class="fill-gap" width="7" height="7" />
        <path class="fill-cross" d="M0 0L7 7M7 0L0 7" stroke-width="1" />
      </pattern>
      <pattern id={`${name}-unknown`} {...square} width={5} height={5}>
        <circle class="fill-dot" cx="2.5" cy="2.5" r="1.1" />
      </pattern>
    </defs>
  );
}
