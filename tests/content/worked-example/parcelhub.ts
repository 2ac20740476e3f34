/**
 * ParcelHub, the one system that the worked examples of all guides follow. Rates are in requests per second,
 * times in seconds unless named, growth per month, shares and targets as fractions.
 */
export const parcelHub = {
  peak: 400,
  growth: 0.08,
  serviceTime: 0.12,
  shops: 900,
  carriers: 6,
  shopShare: 0.35,
  carrierShare: 0.65,
  slo: 0.999,
  windowDays: 30,
  errorRate: 0.001,
  door: 250,
  doors: 4,
  spare: 1,
  target: 0.7,
  /** Months from the decision to add a door until it serves traffic. */
  lead: 1.5,
  /** Months kept in reserve before the lead time. */
  buffer: 0.5,
} as const;
