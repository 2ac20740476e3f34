/**
 * Reads OFFLINE: whether the site keeps itself in browsers for when there is no connection; `off` takes it away again
 * where it did. Throws an error that names the variable, its value and what to write instead.
 */
export function readOffline(env: Readonly<Record<string, string | undefined>>): boolean {
  const text = env['OFFLINE'] || 'on';
  if (text !== 'on' && text !== 'off') {
    throw new Error(
      `OFFLINE is "${text}", which is neither "on" nor "off". Write off for a site that keeps nothing in browsers, or leave it out.`,
    );
  }
  return text === 'on';
}
