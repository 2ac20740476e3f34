/** What a system is made of. Availabilities and shares are fractions of 1. */
export type Node =
  | { readonly kind: 'part'; readonly name: string; readonly availability: number }
  /** All of these are needed. */
  | { readonly kind: 'series'; readonly of: readonly Node[] }
  /** One of these copies is enough; `shared` is the share of failures that takes all copies at once. */
  | { readonly kind: 'copies'; readonly of: Node; readonly copies: number; readonly shared: number }
  /** So many of these copies are needed, and they fail independently. */
  | { readonly kind: 'quorum'; readonly of: Node; readonly needed: number; readonly copies: number }
  /** The system goes on without it, reduced: it does not count. */
  | { readonly kind: 'soft'; readonly of: Node };

/** How many ways there are to choose some of many. */
function choices(many: number, some: number): number {
  let ways = 1;
  for (let i = 1; i <= some; i += 1) ways = (ways * (many - some + i)) / i;
  return ways;
}

/** Availability of copies of which one is enough (beta-factor model: a share of failures is common to all). */
export function redundant(availability: number, copies: number, shared: number): number {
  const down = 1 - availability;
  return 1 - (shared * down + ((1 - shared) * down) ** copies);
}

/** Availability of copies of which so many are needed, where they fail independently. */
export function quorum(availability: number, needed: number, copies: number): number {
  let sum = 0;
  for (let up = needed; up <= copies; up += 1) {
    sum += choices(copies, up) * availability ** up * (1 - availability) ** (copies - up);
  }
  return sum;
}

/** Availability of a system as a fraction of 1. */
export function availabilityOf(node: Node): number {
  switch (node.kind) {
    case 'part':
      return node.availability;
    case 'series':
      return node.of.reduce((product, part) => product * availabilityOf(part), 1);
    case 'copies':
      return redundant(availabilityOf(node.of), node.copies, node.shared);
    case 'quorum':
      return quorum(availabilityOf(node.of), node.needed, node.copies);
    case 'soft':
      return 1;
  }
}

/** Availability from mean times between failures and to repair, in the same unit. */
export function fromTimes(betweenFailures: number, toRepair: number): number {
  return betweenFailures / (betweenFailures + toRepair);
}

/** Minutes of downtime that an availability means, in a year of 365 days and in 30 days. */
export function downtime(availability: number): { readonly year: number; readonly thirtyDays: number } {
  return { year: (1 - availability) * 525_600, thirtyDays: (1 - availability) * 43_200 };
}
