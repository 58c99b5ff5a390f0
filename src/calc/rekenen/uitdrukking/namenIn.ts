import { tekensVan } from './tekens';

/** The givens that an expression names. */
export const namenIn = (uitdrukking: string): string[] =>
  tekensVan(uitdrukking)
    .filter(({ soort }) => soort === 'naam')
    .map(({ tekst }) => tekst);
