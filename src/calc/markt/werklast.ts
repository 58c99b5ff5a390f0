import { divide, sumOfProducts } from '../arithmetic';
import { define } from '../define';
import { getal, keer, reeks, reeksOfGetal, telling } from '../params';

/**
 * The work that visiting all customers takes, in visit units, or in account managers when their capacity is given.
 *
 * Counts, not negative (#NUM!); series of unequal length give #N/A, a capacity of 0 #DIV/0!. The result is a count, not
 * rounded.
 */
export const werklast = define({
  id: 'WERKLAST',
  group: 'markt',
  priority: 3,
  title: { nl: 'Werklast van de buitendienst', en: 'Workload of field sales' },
  summary: {
    nl: 'Hoeveel bezoekeenheden of accountmanagers heb je nodig om alle klanten te bezoeken?',
    en: 'How many visit units or account managers do you need to visit all customers?',
  },
  purpose: {
    nl: 'Gebruik de werklast als je plant hoe vaak je elke groep klanten bezoekt, bijvoorbeeld A-accounts elke maand en C-accounts één keer per jaar. Vul je de capaciteit van één accountmanager in, dan zie je hoeveel mensen je voor het plan nodig hebt. Is dat te veel, verlaag dan de frequentie van kleine klanten.',
    en: 'Use the workload when you plan how often to visit each group of customers, for example A accounts every month and C accounts once a year. Enter the capacity of one account manager and you see how many people you need for the plan. If that is too many, lower the frequency for small customers.',
  },
  mistake: {
    nl: 'De frequentie per maand invullen en de capaciteit per jaar. Neem voor allebei dezelfde periode.',
    en: 'Entering the frequency per month and the capacity per year. Take the same period for both.',
  },
  synonyms: {
    nl: ['workloadmethode', 'bewerkingstaak', 'bezoekplan', 'bezoekfrequentie', 'capaciteit'],
    en: ['workload method', 'call plan', 'visit frequency', 'sales force size'],
  },
  formula: {
    nl: 'per groep {klanten} × {bezoekfrequenties} × {bezoekeenheden}; de som gedeeld door {capaciteit}',
    en: 'for each group {klanten} × {bezoekfrequenties} × {bezoekeenheden}; the sum divided by {capaciteit}',
  },
  params: {
    klanten: reeks(
      telling({
        label: { nl: 'klanten', en: 'customers' },
        hint: {
          nl: 'Aantal klanten per groep, bijvoorbeeld A, B en C.',
          en: 'Number of customers per group, for example A, B and C.',
        },
        min: 0,
      }),
    ),
    bezoekfrequenties: reeks(
      keer({
        label: { nl: 'bezoekfrequenties', en: 'visit frequencies' },
        hint: {
          nl: 'Hoe vaak je per jaar een klant uit die groep bezoekt. Evenveel cellen als de klanten.',
          en: 'How often per year you visit a customer of that group. As many cells as the customers.',
        },
        min: 0,
      }),
    ),
    bezoekeenheden: reeksOfGetal(
      getal({
        label: { nl: 'bezoekeenheden', en: 'visit units' },
        hint: {
          nl: 'Hoe zwaar een bezoek aan die groep telt, of één getal voor alle groepen. Leeg is 1.',
          en: 'How much a visit to that group weighs, or one number for all groups. Empty means 1.',
        },
        min: 0,
        default: 1,
      }),
    ),
    capaciteit: getal({
      label: { nl: 'capaciteit', en: 'capacity' },
      hint: {
        nl: 'Bezoekeenheden die één accountmanager per jaar aankan. Leeg is 1: dan is de uitkomst in bezoekeenheden.',
        en: 'Visit units that one account manager can do per year. Empty means 1: then the outcome is in visit units.',
      },
      min: 0,
      default: 1,
    }),
  },
  paired: ['klanten', 'bezoekfrequenties', 'bezoekeenheden'],
  divisors: ['capaciteit'],
  result: { unit: 'telling' },
  native: ({ klanten, bezoekfrequenties, bezoekeenheden, capaciteit }) =>
    `SUMPRODUCT(${klanten}*${bezoekfrequenties}*${bezoekeenheden})/${capaciteit}`,
  sources: ['wm', 'ce7'],
  related: ['BEZOEKKOSTEN', 'ABC', 'OMZET.PERBEZOEK'],
  examples: [
    {
      given: { klanten: [20, 60], bezoekfrequenties: [12, 4], bezoekeenheden: [1], capaciteit: 240 },
      result: 2,
      source: 'eigen',
    },
    {
      given: { klanten: [200, 600, 400], bezoekfrequenties: [1, 1, 2], bezoekeenheden: [0.8, 1, 1.5] },
      result: 1_960,
      source: 'wm',
    },
    { given: { klanten: [10, 30], bezoekfrequenties: [6, 2] }, result: 120, source: 'eigen' },
    { given: { klanten: [20], bezoekfrequenties: [12], capaciteit: 0 }, result: '#DIV/0!', source: 'eigen' },
    { given: { klanten: [20, 60], bezoekfrequenties: [12] }, result: '#N/A', source: 'eigen' },
    { given: { klanten: [-20, 60], bezoekfrequenties: [12, 4] }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ klanten, bezoekfrequenties, bezoekeenheden, capaciteit }, calculator) =>
    divide(sumOfProducts([klanten, bezoekfrequenties, bezoekeenheden], calculator), capaciteit),
});
