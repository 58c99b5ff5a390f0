/**
 * What the Besluit vergoeding voor buitengerechtelijke incassokosten lets a creditor charge, in force since 1 July 2012:
 * a share of each part of the principal, in euro excluding btw, with a lowest and a highest amount.
 */
export const wikSince20120701 = {
  schijven: [
    { vanaf: 0, tarief: 0.15 },
    { vanaf: 2_500, tarief: 0.1 },
    { vanaf: 5_000, tarief: 0.05 },
    { vanaf: 10_000, tarief: 0.01 },
    { vanaf: 200_000, tarief: 0.005 },
  ],
  minimum: 40,
  maximum: 6_775,
} as const;
