import type { Text } from './text';

/** The groups of the catalogue in reading order; a group's name is the folder of its functions. */
export const groups = {
  liquiditeit: { nl: 'Liquiditeit', en: 'Liquidity' },
  solvabiliteit: { nl: 'Solvabiliteit', en: 'Solvency' },
  rentabiliteit: { nl: 'Rentabiliteit', en: 'Profitability' },
  activiteit: { nl: 'Activiteit en betalingstermijnen', en: 'Activity and payment periods' },
  toegevoegdeWaarde: { nl: 'Toegevoegde waarde', en: 'Value added' },
  investering: { nl: 'Investering', en: 'Investment' },
  calculatie: { nl: 'Commerciële calculatie', en: 'Price calculation' },
  korting: { nl: 'Offerte, korting en onderhandeling', en: 'Quotation, discount and negotiation' },
  markt: { nl: 'Account, markt en verkoop', en: 'Account, market and sales' },
  statistiek: { nl: 'Statistiek en prognose', en: 'Statistics and forecast' },
  budget: { nl: 'Begroten en budgetteren', en: 'Budgeting' },
} as const satisfies Record<string, Text>;

export type GroupName = keyof typeof groups;
