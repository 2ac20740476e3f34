import { z } from 'astro/zod';
import { identifier, line, sentence } from './text.ts';

const amount = z.number('Not a number. Write it in digits, without a unit.').nonnegative('Negative. Write 0 or more.');
const share = amount.max(1, 'More than 1. Write a share as a fraction, such as 0.35.');
const whole = z.int('Not a whole number.').nonnegative('Negative. Write 0 or more.');

const verbs = z.strictObject({
  read: amount.describe('Requests a second that only read.'),
  write: amount.describe('Requests a second that write.'),
});

const byActor = z.strictObject({
  carriers: amount.describe("The carriers' part."),
  shops: amount.describe("The shops' part."),
});

const actorSchema = z.strictObject({
  id: z.enum(['carriers', 'shops']).describe('Name of the group within the file.'),
  name: line.describe('How the group is written.'),
  count: whole.min(1).describe('How many customers it has.'),
  contract: z.boolean().describe('Whether a contract promises them a level of service.'),
  how: sentence.describe('How they authenticate, and the shape of their load.'),
  peak: verbs.describe('Their requests a second in the busiest minutes.'),
  average: verbs.describe('Their requests a second over a month.'),
});

const otherSchema = z.strictObject({
  id: identifier.describe('Name of the group within the file.'),
  name: line.describe('How the group is written.'),
  how: sentence.describe('What they have to do with the system.'),
});

const journeySchema = z.strictObject({
  id: identifier.describe('Name of the journey within the file.'),
  name: line.describe('What the customer wants done.'),
  request: line.describe('The request that does it.'),
  owner: line.describe('The role that answers for it.'),
  availability: share.optional().describe('Objective for good replies over the window of the promise.'),
  speed: z
    .strictObject({
      share: share.describe('Share of requests that the limit is for.'),
      within_ms: amount.describe('Limit in milliseconds.'),
    })
    .optional()
    .describe('Objective for how fast it replies.'),
  freshness: z
    .strictObject({
      share: share.describe('Share of events that the limit is for.'),
      within_s: amount.describe('Limit in seconds, from the commit.'),
    })
    .optional()
    .describe('Objective for how soon queued work is done.'),
  when_it_fails: sentence.describe('What its failure costs; the reason for its place in the order.'),
});

const moduleSchema = z.strictObject({
  id: identifier.describe('Name of the module, its schema and its role in the database.'),
  name: line.describe('How the module is written.'),
  secret: line.describe('The decision likely to change that it keeps to itself.'),
  contract: line.describe('How others reach it.'),
  writes: z.array(identifier).describe('Tables that it alone writes.'),
});

const storeSchema = z.strictObject({
  id: identifier.describe('Name of the store within the file.'),
  name: line.describe('How the store is written.'),
  rto_minutes: amount.describe('Longest acceptable time until it serves again.'),
  rpo_minutes: amount.describe('Longest acceptable span of lost data.'),
  holds: line.describe('What is in it, and where it could come from again.'),
});

const decisionSchema = z.strictObject({
  guide: identifier.describe('Slug of the guide whose worked example took the decision.'),
  decision: sentence.describe('What was decided, in a line or two.'),
});

/** `content/parcelhub.yaml`: the numbers of the example system, once. */
export const parcelHubSchema = z.strictObject({
  actors: z.array(actorSchema).length(2).describe('The two groups of customers, with their load by verb.'),
  others: z.array(otherSchema).describe('People and teams that live with the system without calling it.'),
  load: z
    .strictObject({
      peak: amount.describe('Requests a second in the busiest minutes; the sum over actors and verbs.'),
      average: amount.describe('Requests a second over a month; the sum over actors and verbs.'),
      growth: share.describe('Expected growth a month.'),
      service_time_ms: amount.describe('Mean time to serve a request.'),
      repeated_reads: share.describe("Share of the shops' reads that repeat one of the last ten minutes."),
      clients: whole.describe('Customers in all; the sum of the counts.'),
    })
    .describe('Totals, as guides print them.'),
  events: z
    .strictObject({
      per_post: amount.describe('Events that an average write carries.'),
      deliveries_peak: byActor.describe('Webhooks a second in the busiest minutes, by customer who receives them.'),
      deliveries_average: byActor.describe('Webhooks a second over a month.'),
    })
    .describe('From writes to webhooks.'),
  journeys: z.array(journeySchema).min(1).describe('Critical journeys, most costly failure first.'),
  promise: z
    .strictObject({
      slo: share.describe('Objective for both requests.'),
      window_days: whole.describe('Window of the objective, rolling.'),
      too_slow_ms: amount.describe('A later reply counts as bad.'),
      contract: share.describe('What the contract with the carriers says.'),
      contract_next: share.describe('What product asks for at its renewal.'),
      parts: z
        .strictObject({
          load_balancer: share.describe('Availability of the load balancer.'),
          own_code: share.describe('Availability of our own code, releases and configuration included.'),
          auth: share.describe('Availability of the auth service.'),
          database: share.describe('Availability of one database.'),
        })
        .describe('Parts that a lookup needs.'),
      own_code_minutes: z
        .strictObject({
          faults: amount.describe('Minutes lost to faults.'),
          releases: amount.describe('Minutes lost to releases.'),
          configuration: amount.describe('Minutes lost to configuration.'),
        })
        .describe('Where the minutes of our own code go in a window.'),
      shared_failures: share.describe('Share of the failures of a database that strikes both of the pair.'),
      review_line: share.describe('Share of the error budget above which the team reviews an incident.'),
      policy_line: share.describe('Share above which the error-budget policy demands a review.'),
    })
    .describe('What is promised, and what it rests on.'),
  identity: z
    .strictObject({
      token_minutes: amount.describe('Life of a token.'),
      renew_after_minutes: amount.describe('Age at which clients renew it.'),
      verify_again_minutes: amount.describe('How often a token in use is verified again while auth is up.'),
      honour_minutes: amount.describe('How old the last verification may be while auth is down.'),
      deny_list_seconds: amount.describe('How often each instance reads the deny list.'),
      first_built: z
        .strictObject({ verified_for_minutes: amount.describe('Life of a verification before it was refreshed.') })
        .describe('As it was before record 0019.'),
    })
    .describe('How auth becomes soft.'),
  modules: z.array(moduleSchema).min(1).describe('Modules of the one deployable.'),
  pools: z
    .strictObject({
      per_process: whole.describe('Connection pools that one process opens.'),
      size: whole.describe('Connections of one pool.'),
      workers: whole.describe('Connections that the pools of the serving instances have together.'),
      login: line.describe('The login of the deployable.'),
      sender: whole.describe('Connections that the webhook sender holds.'),
    })
    .describe('Connections to the database.'),
  capacity: z
    .strictObject({
      door: amount.describe('Requests a second that one instance bears while the objective holds.'),
      doors: whole.describe('Instances that run today.'),
      spare: whole.describe('How many of them may be lost.'),
      target: share.describe('Utilisation to plan with.'),
      lead_months: amount.describe('Months from the order of an instance until it serves.'),
      buffer_months: amount.describe('Months kept in reserve.'),
      reserved_today: whole.describe('Places in the wall for more instances.'),
      reserved_next: whole.describe('Places after the decision of guide 10.'),
      order_at: amount.describe('Load at which the next instance is ordered.'),
      months: z.array(amount).describe('Months in which the next instances open.'),
      orders: z.array(amount).describe('Months in which they are ordered.'),
    })
    .describe('Instances of the deployable.'),
  zones: z
    .strictObject({
      count: whole.describe('Availability zones in use.'),
      doors_in_largest: whole.describe('Instances in the fullest zone.'),
      busy_limit: share.describe('How busy what remains may be after the loss of a zone.'),
      holds_to: amount.describe('Load up to which a zone may be lost without shedding.'),
    })
    .describe('Where the instances stand.'),
  stores: z.array(storeSchema).min(1).describe('Where data is kept.'),
  database: z
    .strictObject({
      connections: whole.describe('Connections the database accepts.'),
      kept_for_operators: whole.describe('Connections of those that only superusers get.'),
      ceilings: z.array(amount).describe('Requests a second the database bears, before step 1 and after each step.'),
      step_leads_months: z.array(amount).describe('Lead time of each step of the scale path.'),
      step_starts_months: z.array(amount).describe('Month in which work on each step starts.'),
      step_opens_months: z.array(amount).describe('Month in which each step is done.'),
      step_starts_at: z.array(amount).describe('Load at which work on each step starts.'),
    })
    .describe('The database, and the path of guide 3.'),
  recovery: z
    .strictObject({
      backup: line.describe('How backups are made.'),
      page_when_newest_log_older_minutes: amount.describe('Age of the newest archived log that pages.'),
      drill_minutes: z
        .strictObject({
          provision: amount.describe('Until the environment is up.'),
          restore: amount.describe('For the base backup.'),
          replay_a_day: amount.describe('For the log of one day.'),
          verify: amount.describe('For the queries that check the result.'),
        })
        .describe('Minutes of a restore.'),
      region_rto_hours: amount.describe('Longest acceptable time after the loss of the region.'),
      region: sentence.describe('What was decided about the loss of the region.'),
    })
    .describe('The largest events.'),
  sender: z
    .strictObject({
      task: amount.describe('Deliveries a second of one task.'),
      tasks: whole.describe('Tasks of the service for the carriers.'),
      task_target: share.describe('Utilisation to plan tasks with.'),
      timeout_s: amount.describe('Time limit of one delivery.'),
      attempts: whole.describe('Tries of one delivery.'),
      retry_budget: share.describe('Retries as a share of deliveries, per partner.'),
      in_flight_per_partner: whole.describe('Deliveries in flight to one partner at most.'),
      functions_cap: whole.describe('Functions at once at most.'),
      queue_limit: whole.describe('Deliveries that may wait.'),
    })
    .describe('Sending webhooks.'),
  costs: z
    .strictObject({
      replica: amount.describe('The second database.'),
      sender_service: amount.describe("The service that sends the carriers' webhooks."),
      sender_functions: amount.describe("The functions that send the shops' webhooks."),
      sender_hybrid: amount.describe('Both together.'),
      sender_shared: amount.describe('One service for both instead.'),
    })
    .describe('Dollars a month that more than one guide prints.'),
  tickets: z
    .strictObject({
      a_month: whole.describe('Tickets from shops in a month.'),
      coded: whole.describe('Tickets that were sorted by cause.'),
      delayed_or_lost: whole.describe('Of those, the ones that ask whether a parcel is late or gone.'),
      trial_shops: whole.describe('Shops that get the change first.'),
      trial_weeks: whole.describe('Length of the trial.'),
      trial_success: whole.describe('Most tickets of that cause from those shops that count as success.'),
    })
    .describe('Tickets of the shops.'),
  incident: z
    .strictObject({
      minutes: amount.describe('How long requests failed.'),
      load: amount.describe('Requests a second at the time.'),
      failing: share.describe('Share of them that failed.'),
      rolled_back_at_page_minutes: amount.describe('How long it would have been with a rollback at the page.'),
    })
    .describe('The incident of guide 6.'),
  decided: z.array(decisionSchema).length(10).describe('What each guide decided, in their order.'),
});

export type ParcelHub = z.infer<typeof parcelHubSchema>;
