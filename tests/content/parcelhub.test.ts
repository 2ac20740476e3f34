import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { product } from '../../src/figure/chain/chain.ts';
import { model, parcelHub } from './worked-example/parcelhub.ts';

const { load, events, promise, identity, pools, capacity, zones, database, sender, tickets } = model;

const byId = (id: string) => {
  const actor = model.actors.find((one) => one.id === id);
  if (actor === undefined) throw new Error(`No actor ${id}`);
  return actor;
};
const [carriers, shops] = [byId('carriers'), byId('shops')];
const total = (moment: 'peak' | 'average', verb: 'read' | 'write') => carriers[moment][verb] + shops[moment][verb];
const monthsTo = (load_: number) => Math.log(load_ / load.peak) / Math.log(1 + load.growth);
const usable = (doors: number) => (doors - capacity.spare) * capacity.door * capacity.target;
const rounded = (value: number, decimals: number) => Number(value.toFixed(decimals));

describe('the load is the sum of its parts', () => {
  test('over actors and verbs, at peak and on average', () => {
    expect(total('peak', 'read') + total('peak', 'write')).toBe(load.peak);
    expect(total('average', 'read') + total('average', 'write')).toBeCloseTo(load.average, 9);
  });

  test('shops are 35 % of it at peak and 13 % over a month; carriers are steady', () => {
    expect(parcelHub.shopShare).toBe(0.35);
    expect(parcelHub.carrierShare).toBe(0.65);
    expect(parcelHub.shopShareOfMonth).toBeCloseTo(40 / 300, 9);
    expect(carriers.average.read + carriers.average.write).toBe(carriers.peak.read + carriers.peak.write);
  });

  test('reads are 60 % at peak, so the trigger of 80 % has not fired', () => {
    expect(total('peak', 'read') / load.peak).toBe(0.6);
  });

  test('906 customers, and 21 repeated reads a second', () => {
    expect(carriers.count + shops.count).toBe(load.clients);
    expect(shops.peak.read * load.repeated_reads).toBe(21);
  });

  test('each event is delivered once, to the customer who booked the parcel', () => {
    const delivered = (by: { carriers: number; shops: number }) => by.carriers + by.shops;
    expect(total('peak', 'write') * events.per_post).toBe(delivered(events.deliveries_peak));
    expect(total('average', 'write') * events.per_post).toBeCloseTo(delivered(events.deliveries_average), 9);
    expect(events.deliveries_average.shops).toBe(events.deliveries_peak.shops / 10);
  });
});

describe('the promise', () => {
  const { load_balancer, own_code, auth, database: one } = promise.parts;
  const minutes = (fraction: number) => (1 - fraction) * promise.window_days * 1440;
  const pair = { name: 'pair', availability: one, copies: 2, shared: promise.shared_failures };
  const both = product([
    { name: 'balancer', availability: load_balancer },
    { name: 'code', availability: own_code },
    { name: 'auth', availability: auth, soft: true },
    pair,
  ]);

  test('is not kept as drafted and is kept with both changes', () => {
    expect(load_balancer * own_code * auth * one).toBeLessThan(promise.slo);
    expect(rounded(both, 5)).toBe(0.99937);
    expect(both).toBeGreaterThan(promise.slo);
  });

  test('the minutes of our own code add up to its availability', () => {
    const { faults, releases, configuration } = promise.own_code_minutes;
    expect(faults + releases + configuration).toBeCloseTo(minutes(own_code), 6);
  });

  test('as first built, a verification runs out in an outage of auth, and the promise still holds', () => {
    const outage = minutes(auth);
    const lost = outage * (outage / identity.first_built.verified_for_minutes / 2);
    expect(rounded(lost, 1)).toBe(7.8);
    expect(rounded(minutes(both) + lost, 1)).toBe(34.8);
    expect(minutes(both) + lost).toBeLessThan(minutes(promise.slo));
  });

  test('today an outage of auth in one piece meets no token and no verification that runs out', () => {
    const outage = minutes(auth);
    expect(identity.token_minutes - identity.renew_after_minutes).toBeGreaterThan(outage);
    expect(identity.honour_minutes - identity.verify_again_minutes).toBeGreaterThan(outage);
    expect(load.clients / identity.renew_after_minutes).toBeCloseTo(30.2, 9);
  });

  test('the incident is above the line for a review and below the one of the policy', () => {
    const { minutes: long, load: rate, failing } = model.incident;
    const budget = parcelHub.errorRate * load.average * promise.window_days * 86_400;
    const spent = (long * 60 * rate * failing) / budget;
    expect(rounded(budget, 0)).toBe(777_600);
    expect(rounded(spent, 3)).toBe(0.162);
    expect(spent).toBeGreaterThan(promise.review_line);
    expect(spent).toBeLessThan(promise.policy_line);
  });
});

describe('connections', () => {
  const wanted = (doors: number, perProcess = pools.per_process) => doors * perProcess * pools.size;
  const accepted = database.connections - database.kept_for_operators;

  test('connections follow from the load, over the pools of the instances that serve', () => {
    expect(Math.ceil((load.peak * parcelHub.serviceTime) / capacity.target)).toBe(pools.workers);
    expect(pools.workers / (capacity.doors - capacity.spare)).toBe(pools.size);
  });

  test('four pools fit, the fifth does not, and neither does one second pool in one process', () => {
    expect(wanted(capacity.doors)).toBe(92);
    expect(wanted(capacity.doors)).toBeLessThanOrEqual(accepted);
    expect(wanted(capacity.doors + 1)).toBe(115);
    expect(wanted(capacity.doors) + pools.size).toBeGreaterThan(accepted);
    expect(accepted / wanted(capacity.doors, 2)).toBeCloseTo(1 - model.incident.failing, 1);
  });
});

describe('capacity', () => {
  test('what is usable, the order line, and its months', () => {
    expect(usable(capacity.doors)).toBe(525);
    const months = capacity.lead_months + capacity.buffer_months;
    expect(rounded(usable(capacity.doors) / (1 + load.growth) ** months, 0)).toBe(capacity.order_at);
    for (const [i, month] of capacity.months.entries()) {
      const full = monthsTo(usable(capacity.doors + i));
      expect(rounded(full - capacity.buffer_months, 2)).toBe(month);
      expect(rounded(full - months, 2)).toBe(capacity.orders[i]);
    }
  });

  test('one spare covers a machine at the line it is planned for, and a zone only up to the order line', () => {
    const left = (capacity.doors - zones.doors_in_largest) * capacity.door;
    expect(zones.doors_in_largest).toBe(Math.ceil(capacity.doors / zones.count));
    expect(load.peak / left).toBe(0.8);
    expect(zones.holds_to).toBe(left * zones.busy_limit);
    expect(usable(capacity.doors) / left).toBeGreaterThan(1);
  });

  test('each step of the path opens half a month before its ceiling is reached', () => {
    expect(database.ceilings[0]).toBe(usable(capacity.doors));
    for (const [i, lead] of database.step_leads_months.entries()) {
      const full = monthsTo(database.ceilings[i] ?? Number.NaN);
      expect(rounded(full - capacity.buffer_months, 2)).toBe(database.step_opens_months[i]);
      expect(rounded(full - capacity.buffer_months - lead, 2)).toBe(database.step_starts_months[i]);
      const start = (database.ceilings[i] ?? Number.NaN) / (1 + load.growth) ** (lead + capacity.buffer_months);
      expect(rounded(start, 0)).toBe(database.step_starts_at[i]);
    }
  });

  test('a door and the first step of the path open together', () => {
    expect(database.step_opens_months[0]).toBe(capacity.months[0]);
  });

  test('the sender survives a zone and a partner that hangs', () => {
    const { carriers: rate } = events.deliveries_peak;
    expect(Math.ceil(rate / (sender.task * sender.task_target)) + 1).toBe(sender.tasks);
    expect((sender.tasks - 1) * sender.task).toBeGreaterThan(rate);
    expect((rate / carriers.count) * sender.timeout_s).toBeLessThan(sender.in_flight_per_partner);
    expect(events.deliveries_peak.shops * sender.timeout_s).toBeLessThanOrEqual(sender.functions_cap);
  });

  test('a hybrid of functions and service costs a little more than one pool', () => {
    expect(model.costs.sender_functions + model.costs.sender_service).toBeCloseTo(model.costs.sender_hybrid, 9);
    expect(rounded(model.costs.sender_hybrid - model.costs.sender_shared, 2)).toBe(2.42);
  });
});

describe('recovery', () => {
  test('a restore stays within the RTO, and an alert comes before the RPO', () => {
    const [store] = model.stores;
    const { provision, restore, replay_a_day, verify } = model.recovery.drill_minutes;
    expect(provision + restore + replay_a_day + verify).toBe(102);
    expect(provision + restore + replay_a_day + verify).toBeLessThan(store?.rto_minutes ?? 0);
    expect(model.recovery.page_when_newest_log_older_minutes).toBeLessThan(store?.rpo_minutes ?? 0);
  });
});

describe('the trial of guide 7 can be read', () => {
  const share = tickets.delayed_or_lost / tickets.coded;
  const expected =
    (tickets.a_month * share * (tickets.trial_shops / shops.count) * tickets.trial_weeks * 7) / (365.25 / 12);
  /** Probability of at most `most` tickets by chance when nothing has changed. */
  const byChance = (most: number) => {
    let term = Math.exp(-expected);
    let sum = term;
    for (let n = 1; n <= most; n += 1) {
      term *= expected / n;
      sum += term;
    }
    return sum;
  };

  test('half or fewer of the expected tickets come by chance in about one case of a hundred', () => {
    expect(rounded(expected, 1)).toBe(17.1);
    expect(tickets.trial_success).toBe(Math.floor(expected / 2));
    expect(rounded(byChance(tickets.trial_success), 2)).toBe(0.01);
  });
});

describe('modules, and what each guide decided', () => {
  test('every table has one writer', () => {
    const tables = model.modules.flatMap(({ writes }) => writes);
    expect(new Set(tables).size).toBe(tables.length);
  });

  test('every guide decided something', () => {
    const slugs = readdirSync('content/practices').toSorted();
    expect(model.decided.map(({ guide }) => guide).toSorted()).toEqual(slugs);
  });
});
