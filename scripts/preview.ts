import { spawn } from 'node:child_process';

/** A built site that is being served. */
export type ServedSite = { readonly url: string; readonly stop: () => void };

async function answers(url: string): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((wake) => setTimeout(wake, 200));
  }
  throw new Error(`Nothing answers at ${url}.`);
}

/** Serves what was built in a folder. */
export async function preview(root: string, port: number): Promise<ServedSite> {
  const server = spawn('astro', ['preview', '--ignore-lock', '--port', String(port)], { cwd: root, stdio: 'ignore' });
  const url = `http://localhost:${port}/`;
  const stop = () => void server.kill();
  await answers(url).catch((error: unknown) => {
    stop();
    throw error;
  });
  return { url, stop };
}
