import { FILL_TILES, type PatternName } from '../../domain/frame/fill.ts';

/** A fill that needs a pattern, as an SVG paint: `url(#name-partly)`. */
export function paint(name: string, fill: PatternName): string {
  return `url(#${name}-${fill})`;
}

/** The fills that need a pattern, for drawings of a name. */
export function FillPatterns({ name }: { readonly name: string }) {
  return (
    <defs>
      {FILL_TILES.map(({ name: fill, size, turned, ground, line, dot }) => (
        <pattern
          key={fill}
          id={`${name}-${fill}`}
          width={size}
          height={size}
          patternUnits="userSpaceOnUse"
          patternTransform={turned ? 'rotate(45)' : undefined}
        >
          {ground && <rect class="fill-gap" width={size} height={size} />}
          {line && <path class={ground ? 'fill-cross' : 'fill-line'} d={line.path} stroke-width={line.width} />}
          {dot && <circle class="fill-dot" {...dot} />}
        </pattern>
      ))}
    </defs>
  );
}
