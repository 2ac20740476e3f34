import { type FunctionPrice, tiered } from './price.ts';

/** How a function runs. */
export type FunctionShape = {
  /** Billed duration of a request in milliseconds, its share of cold starts included. */
  readonly milliseconds: number;
  readonly megabytes: number;
  /** Whether the account's free requests and GB-seconds are left for it. */
  readonly freeTier: boolean;
  /** US dollars for a million requests through a gateway in front. */
  readonly frontDoorPerMillion: number;
};

/** A month of functions in US dollars. */
export type FunctionCost = {
  readonly gbSeconds: number;
  readonly requests: number;
  readonly duration: number;
  readonly frontDoor: number;
  readonly total: number;
};

/** GB-seconds that one request is billed. */
function gbSecondsOf({ milliseconds, megabytes }: FunctionShape): number {
  return (megabytes / 1024) * (milliseconds / 1000);
}

/** What so many requests a month cost as functions. */
export function functionCost(requests: number, shape: FunctionShape, price: FunctionPrice): FunctionCost {
  const gbSeconds = requests * gbSecondsOf(shape);
  const free = shape.freeTier ? price : { freeRequests: 0, freeGbSeconds: 0 };
  const forRequests = (Math.max(0, requests - free.freeRequests) / 1e6) * price.perMillionRequests;
  const duration = tiered(Math.max(0, gbSeconds - free.freeGbSeconds), price.duration);
  const frontDoor = (requests / 1e6) * shape.frontDoorPerMillion;
  return { gbSeconds, requests: forRequests, duration, frontDoor, total: forRequests + duration + frontDoor };
}
