/** Least contrast of text and its ground: WCAG 2.2, 1.4.3. */
const ENOUGH = 4.5;

/**
 * What the accent is read on, and what is written on it, by `src/styles/tokens.css`: of the grounds the one nearest to it
 * (`--paper-2` by day, `--raised` by night), and `--on-accent`.
 */
const GROUNDS = {
  day: { ground: '#f5f3ef', letters: '#ffffff' },
  night: { ground: '#13263e', letters: '#07162a' },
} as const;

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** What is wrong with an accent in a theme; empty where it can be read, and written on. */
export function accentFaults(theme: 'day' | 'night', accent: string): readonly string[] {
  const { ground, letters } = GROUNDS[theme];
  const [on, under] = [contrast(accent, ground), contrast(accent, letters)];
  const mend = theme === 'day' ? 'Take a darker one.' : 'Take a lighter one.';
  return [
    ...(on < ENOUGH
      ? [`${accent} on ${ground} has a contrast of ${on.toFixed(2)}, and text needs ${ENOUGH}. ${mend}`]
      : []),
    ...(under < ENOUGH
      ? [`Letters of ${letters} on ${accent} have a contrast of ${under.toFixed(2)}, and need ${ENOUGH}. ${mend}`]
      : []),
  ];
}
