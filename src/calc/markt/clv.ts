import { divide } from '../arithmetic';
import { define } from '../define';
import { euro, fractie } from '../params';

/**
 * What a customer is worth now: the margins of all years to come, less likely and worth less the later they are.
 *
 * Amounts in euro, retention as a fraction between 0 and 1, discount rate from 0 up to but not including 1 (#NUM!). The
 * first margin comes after one year. The result is in euro. Customers who all stay, without discounting, give #DIV/0!.
 */
export const clv = define({
  id: 'CLV',
  group: 'markt',
  priority: 2,
  title: { nl: 'Klantwaarde met retentie en rente', en: 'Customer lifetime value' },
  summary: {
    nl: 'Wat is een klant nu waard, als elk jaar een deel van de klanten vertrekt en je rente meetelt?',
    en: 'What is a customer worth now, when a part of the customers leaves every year and you count interest?',
  },
  purpose: {
    nl: 'Gebruik de CLV als je wilt weten hoeveel je mag uitgeven om een klant te winnen. De formule telt de marge van alle komende jaren op. Elk jaar telt minder mee, omdat de klant vertrokken kan zijn en omdat geld van later nu minder waard is.',
    en: 'Use the CLV to see how much you may spend on winning a customer. The formula adds up the margin of all years to come. Every year counts for less, because the customer may have left and because money that comes later is worth less now.',
  },
  mistake: {
    nl: 'De omzet per jaar invullen. Vul de marge in euro in: wat je per jaar aan de klant overhoudt.',
    en: 'Entering the turnover per year. Enter the margin in euro: what you keep of the customer per year.',
  },
  differs: {
    nl: 'Er zijn verschillende berekeningen. Dunck kent er drie: omzet, winst, en een voorspelling met rente. De eerste twee vind je in KLANTWAARDE. CLV rekent zoals Global Mesh en WayCalculator: de eerste marge komt na een jaar, als de klant dan nog klant is. Wie meteen een eerste marge meetelt, komt precies één jaarmarge hoger uit.',
    en: 'There are several calculations. Dunck has three: turnover, profit, and a forecast with interest. You find the first two in KLANTWAARDE. CLV calculates as Global Mesh and WayCalculator do: the first margin comes after a year, if the customer is still a customer then. Those who count a first margin at once end exactly one annual margin higher.',
  },
  synonyms: {
    nl: ['customer lifetime value', 'CLTV', 'levensduurwaarde', 'contante waarde van een klant'],
    en: ['CLTV', 'LTV', 'customer value', 'present value of a customer'],
  },
  formula: '{jaarmarge} × {retentie} / (1 + {disconteringsvoet} − {retentie}) − {acquisitiekosten}',
  params: {
    jaarmarge: euro({
      label: { nl: 'jaarmarge', en: 'annual margin' },
      hint: {
        nl: 'Wat je per jaar aan de klant overhoudt, in euro.',
        en: 'What you keep of the customer per year, in euro.',
      },
    }),
    retentie: fractie({
      label: { nl: 'retentie', en: 'retention' },
      hint: {
        nl: 'Deel van de klanten dat elk jaar blijft, bijvoorbeeld 80%.',
        en: 'Share of the customers that stays every year, for example 80%.',
      },
      min: 0,
      max: 1,
    }),
    disconteringsvoet: fractie({
      label: { nl: 'disconteringsvoet', en: 'discount rate' },
      hint: {
        nl: 'De rente per jaar waarmee je later geld omrekent naar nu, bijvoorbeeld 10%.',
        en: 'The interest per year with which you convert later money to now, for example 10%.',
      },
      min: 0,
      below: 1,
    }),
    acquisitiekosten: euro({
      label: { nl: 'acquisitiekosten', en: 'acquisition costs' },
      hint: {
        nl: 'Wat het kost om de klant te winnen. Leeg is 0.',
        en: 'What it costs to win the customer. Empty means 0.',
      },
      default: 0,
    }),
  },
  divisors: ['disconteringsvoet', 'retentie'],
  result: { unit: 'euro' },
  norm: {
    text: {
      nl: 'Boven € 0 levert de klant meer op dan het kost om hem te winnen. Vul je geen acquisitiekosten in, dan moet de uitkomst hoger zijn dan die kosten.',
      en: 'Above € 0 the customer brings in more than it costs to win them. If you enter no acquisition costs, the outcome has to be higher than those costs.',
    },
    sources: ['gml'],
  },
  native: ({ jaarmarge, retentie, disconteringsvoet, acquisitiekosten }) =>
    `${jaarmarge}*${retentie}/(1+${disconteringsvoet}-${retentie})-${acquisitiekosten}`,
  sources: ['gml', 'way', 'dun'],
  related: ['KLANTWAARDE', 'RETENTIE', 'KLANTRESULTAAT', 'NCW'],
  examples: [
    {
      given: { jaarmarge: 1_000, retentie: 0.9, disconteringsvoet: 0.1, acquisitiekosten: 500 },
      result: 4_000,
      source: 'eigen',
    },
    {
      given: { jaarmarge: 1_000, retentie: 0.8, disconteringsvoet: 0.1 },
      result: 2_666.66666666667,
      source: 'eigen',
    },
    {
      given: { jaarmarge: 8, retentie: 0.0425, disconteringsvoet: 0.12 },
      result: 0.31554524361949,
      source: 'way',
    },
    { given: { jaarmarge: 1, retentie: 1, disconteringsvoet: 0 }, result: '#DIV/0!', source: 'eigen' },
    { given: { jaarmarge: 1_000, retentie: 80, disconteringsvoet: 0.1 }, result: '#NUM!', source: 'eigen' },
    { given: { jaarmarge: 1_000, retentie: 0.8, disconteringsvoet: 10 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ jaarmarge, retentie, disconteringsvoet, acquisitiekosten }, { one }) =>
    divide(jaarmarge.times(retentie), one.plus(disconteringsvoet).minus(retentie)).minus(acquisitiekosten),
});
