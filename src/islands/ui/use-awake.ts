import { useEffect, useState } from 'preact/hooks';

/**
 * Whether the island can hear: false in the first render, which equals the server's. A button that does nothing before
 * then is disabled, so that nobody presses it in vain, and a form with such a button is not sent to the server.
 */
export function useAwake(): boolean {
  const [awake, setAwake] = useState(false);
  useEffect(() => setAwake(true), []);
  return awake;
}
