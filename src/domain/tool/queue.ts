/** What a division may be off by and still count as whole. */
const ROUNDING = 1e-9;

/** Little's law: requests in flight at a rate (a second) and a time each (seconds), and the workers for it at a utilisation. */
export function inFlight(rate: number, seconds: number, utilisation: number) {
  const requests = rate * seconds;
  return { requests, workers: Math.ceil(requests / utilisation - ROUNDING) };
}

/** How a queue with one or more servers behaves; times in seconds, Infinity where it grows without end. */
export type Queue = {
  /** Share of the time that a server is busy; 1 and more is unstable. */
  readonly busy: number;
  readonly wait: number;
  readonly response: number;
};

/**
 * A queue with random arrivals and exponential service times: M/M/1 for one server, M/M/c for more, by Erlang's C
 * formula. Real bursts are worse.
 */
export function queue(rate: number, seconds: number, servers = 1): Queue {
  const offered = rate * seconds;
  const busy = offered / servers;
  if (busy >= 1) return { busy, wait: Number.POSITIVE_INFINITY, response: Number.POSITIVE_INFINITY };
  // Erlang B by recursion, which neither overflows nor loses digits; C follows from it.
  let blocked = 1;
  for (let n = 1; n <= servers; n += 1) blocked = (offered * blocked) / (n + offered * blocked);
  const waits = blocked / (1 - busy * (1 - blocked));
  const wait = (waits * seconds) / (servers * (1 - busy));
  return { busy, wait, response: wait + seconds };
}
