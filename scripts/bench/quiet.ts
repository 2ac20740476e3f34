import { cpus } from 'node:os';

const SAMPLE = 2000;

function ticks(): { readonly idle: number; readonly all: number } {
  const times = cpus().map((cpu) => cpu.times);
  const idle = times.reduce((sum, time) => sum + time.idle, 0);
  const all = times.reduce((sum, time) => sum + time.idle + time.user + time.sys + time.nice + time.irq, 0);
  return { idle, all };
}

/** How busy the machine is over two seconds, all its cores together: 0 to 1. */
async function busy(): Promise<number> {
  const before = ticks();
  await new Promise((wake) => setTimeout(wake, SAMPLE));
  const after = ticks();
  return 1 - (after.idle - before.idle) / (after.all - before.all);
}

/**
 * Waits until the machine does nothing else, at most so many seconds; gives how busy it was at last. What is measured
 * beside other work says more about that work.
 */
export async function quiet(seconds: number): Promise<number> {
  const end = Date.now() + 1000 * seconds;
  let now = await busy();
  while (now > 0.15 && Date.now() < end) now = await busy();
  return now;
}
