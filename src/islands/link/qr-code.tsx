import { useEffect, useState } from 'preact/hooks';
import { NotLoaded } from '../ui/not-loaded.tsx';

/** Most bytes that fit into a QR code: version 40, error correction level L (ISO/IEC 18004). */
const MOST_BYTES = 2953;

const QUIET_ZONE = 4;

type Drawing = { readonly size: number; readonly path: string };

async function draw(text: string): Promise<Drawing> {
  const { correction, generate } = await import('lean-qr/nano');
  const code = generate(text, { minCorrectionLevel: correction.L });
  const places = Array.from({ length: code.size ** 2 }, (_, n) => [n % code.size, Math.floor(n / code.size)] as const);
  const dark = places.filter(([x, y]) => code.get(x, y));
  const at = (value: number) => value + QUIET_ZONE;
  return { size: code.size + 2 * QUIET_ZONE, path: dark.map(([x, y]) => `M${at(x)} ${at(y)}h1v1h-1z`).join('') };
}

/** A link as a QR code, drawn when it is asked for; always dark on light, as scanners expect. */
export function QrCode({ link }: { readonly link: string }) {
  const [drawing, setDrawing] = useState<Drawing>();
  const [failed, setFailed] = useState(false);
  const fits = new TextEncoder().encode(link).length <= MOST_BYTES;
  useEffect(() => {
    if (!fits) return;
    let current = true;
    draw(link).then(
      (drawn) => current && setDrawing(drawn),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [link, fits]);
  if (!fits) return <p role="alert">The link is too long for a QR code: leave the notes out, or send the file.</p>;
  if (failed) return <NotLoaded says="The QR code could not be drawn." />;
  if (drawing === undefined) return null;
  return (
    <svg
      class="qr-code"
      viewBox={`0 0 ${drawing.size} ${drawing.size}`}
      role="img"
      aria-label="QR code of the summary link"
    >
      <rect class="qr-light" width={drawing.size} height={drawing.size} />
      <path class="qr-dark" d={drawing.path} shape-rendering="crispEdges" />
    </svg>
  );
}
