import { useEffect, useState } from 'preact/hooks';
import { show } from '../status/status.ts';

const isFull = () => document.fullscreenElement !== null;

/** Gives the whole screen to the page, or takes it back. The page, not the stage alone: notices belong on it too. */
export function toggleFullScreen(): void {
  const asked = isFull() ? document.exitFullscreen() : document.documentElement.requestFullscreen();
  asked.catch(() => show('This browser did not give the page the whole screen.'));
}

/** The button for the whole screen, where there is such a thing: a phone may have none. */
export function FullScreen() {
  const [full, setFull] = useState(isFull);
  useEffect(() => {
    const changed = () => setFull(isFull());
    document.addEventListener('fullscreenchange', changed);
    return () => {
      document.removeEventListener('fullscreenchange', changed);
      if (isFull()) void document.exitFullscreen();
    };
  }, []);
  if (!document.fullscreenEnabled) return null;
  return (
    <button type="button" class="button" aria-pressed={full} onClick={toggleFullScreen}>
      Full screen
    </button>
  );
}
