import { define } from '../define';
import { CalculationError } from '../errors';
import { graduatedAverage, nativeGraduatedAmount, tredeAt, tredenOf } from '../offerte/staffel';
import { getal, keuze, reeks } from '../params';

/**
 * The rate of a tiered discount or price: of the tier that the value falls in, or the average over all tiers up to it.
 *
 * Value and limits in pieces or euro, rates as fractions or prices; the result has the unit of the rates. A limit
 * belongs to its own tier. Limits that do not ascend give #NUM!, and so does a graduated staffel that does not start at
 * 0; a graduated staffel over the value 0 gives #DIV/0!, a value below the first limit #N/A.
 */
export const staffel = define({
  id: 'STAFFEL',
  group: 'korting',
  priority: 1,
  title: { nl: 'Staffel', en: 'Tiered rate' },
  summary: {
    nl: 'Zoekt de staffelkorting of staffelprijs op: één tarief voor de hele order, of het gemiddelde per schijf.',
    en: 'Looks up the tiered discount or price: one rate for the whole order, or the average over the tiers.',
  },
  purpose: {
    nl: 'De prijs of de korting hangt af van hoeveel de klant bestelt, en staat in een tabel. De uitkomst is het tarief dat bij deze order hoort.',
    en: 'The price or the discount depends on how much the customer orders, and stands in a table. The outcome is the rate that goes with this order.',
  },
  mistake: {
    nl: 'De bovengrenzen invullen, zoals de 100 van "tot en met 100". Vul per trede de ondergrens in: 0, 101, 251. Neem ook geen lege cellen in het bereik op, want Excel kan een lege cel als 0 doorgeven.',
    en: 'Entering the upper limits, such as the 100 of "up to and including 100". Enter the lower limit of each tier: 0, 101, 251. And keep empty cells out of the range, because Excel may hand an empty cell over as 0.',
  },
  differs: {
    nl: 'Baaz noemt twee staffels: vlak (één tarief voor de hele order) en getrapt (elk deel zijn eigen tarief). Bpost rekent getrapt, en Wikipedia zet prijzen in de tabel in plaats van kortingen. Hier kies je zelf met methode, en een order van precies de ondergrens krijgt het nieuwe tarief al.',
    en: 'Baaz names two kinds of tiers: flat (one rate for the whole order) and graduated (each part its own rate). Bpost uses graduated tiers, and Wikipedia puts prices in the table instead of discounts. Here you choose with the method, and an order of exactly the lower limit already gets the new rate.',
  },
  synonyms: {
    nl: ['staffelkorting', 'staffelprijs', 'kwantumkorting', 'schijven'],
    en: ['volume discount', 'quantity discount', 'price breaks', 'graduated rate'],
  },
  formula: {
    by: 'methode',
    each: {
      heel: {
        nl: 'het tarief uit {tarieven} bij de hoogste van {grenzen} die niet boven {waarde} ligt',
        en: 'the rate from {tarieven} at the highest of {grenzen} that does not exceed {waarde}',
      },
      schijf: {
        nl: '(deel van {waarde} in elke schijf van {grenzen} × tarief van die schijf uit {tarieven}, bij elkaar opgeteld) / {waarde}',
        en: '(part of {waarde} in each tier of {grenzen} × rate of that tier from {tarieven}, added up) / {waarde}',
      },
    },
  },
  params: {
    waarde: getal({
      label: { nl: 'waarde', en: 'value' },
      hint: {
        nl: 'Aantal of bedrag van de order, in dezelfde eenheid als de grenzen.',
        en: 'Quantity or amount of the order, in the same unit as the limits.',
      },
    }),
    grenzen: reeks(
      getal({
        label: { nl: 'grenzen', en: 'lower limits' },
        hint: {
          nl: 'Vanaf waar elk tarief geldt, van laag naar hoog. De grens zelf telt mee.',
          en: 'From where each rate holds, from low to high. The limit itself is included.',
        },
      }),
    ),
    tarieven: reeks(
      getal({
        label: { nl: 'tarieven', en: 'rates' },
        hint: {
          nl: 'Bij elke grens de korting of de prijs. Evenveel cellen als de grenzen.',
          en: 'The discount or price at each limit. As many cells as the limits.',
        },
      }),
    ),
    methode: keuze(['heel', 'schijf'], {
      label: { nl: 'methode', en: 'method' },
      hint: {
        nl: 'heel = één tarief voor alles; schijf = elk deel zijn eigen tarief, gemiddeld. Leeg is heel.',
        en: 'heel = one rate for everything; schijf = each part its own rate, averaged. Empty means heel.',
      },
      default: 'heel',
    }),
  },
  paired: ['grenzen', 'tarieven'],
  divisors: ['waarde'],
  result: { unit: 'getal' },
  norm: {
    text: {
      nl: 'Bij grens 10 krijgt een order van 10 stuks het nieuwe tarief al. Let bij heel op het omslagpunt: 9 stuks van € 15 kosten samen meer dan 10 stuks van € 10.',
      en: 'At limit 10 an order of 10 units already gets the new rate. With heel, watch the turning point: 9 units at € 15 cost more than 10 units at € 10.',
    },
    sources: ['baaz', 'wps'],
  },
  native: ({ waarde, grenzen, tarieven, methode }) =>
    `CHOOSE(MATCH(${methode},{"heel","schijf"},0),INDEX(${tarieven},MATCH(${waarde},${grenzen})),${nativeGraduatedAmount(waarde, grenzen, tarieven)}/${waarde})`,
  sources: ['kit', 'wps', 'bpost', 'baaz'],
  related: ['NETTOPRIJS', 'REGELTOTAAL', 'JAARBONUS'],
  examples: [
    {
      given: { waarde: 300, grenzen: [0, 101, 251, 501], tarieven: [0, 0.05, 0.08, 0.12] },
      result: 0.08,
      source: 'kit',
    },
    { given: { waarde: 9, grenzen: [1, 10, 100], tarieven: [15, 10, 8] }, result: 15, source: 'wps' },
    { given: { waarde: 10, grenzen: [1, 10, 100], tarieven: [15, 10, 8] }, result: 10, source: 'wps' },
    {
      given: { waarde: 120, grenzen: [0, 50, 100], tarieven: [0, 0.05, 0.1], methode: 'schijf' },
      result: 0.0375,
      source: 'eigen',
    },
    { given: { waarde: 5, grenzen: [10, 20], tarieven: [0.05, 0.1] }, result: '#N/A', source: 'eigen' },
    { given: { waarde: 15, grenzen: [20, 10], tarieven: [0.05, 0.1] }, result: '#NUM!', source: 'eigen' },
    {
      given: { waarde: 15, grenzen: [10, 20], tarieven: [0.05, 0.1], methode: 'schijf' },
      result: '#NUM!',
      source: 'eigen',
    },
    {
      given: { waarde: 0, grenzen: [0, 10], tarieven: [0, 0.05], methode: 'schijf' },
      result: '#DIV/0!',
      source: 'eigen',
    },
  ],
  compute: ({ waarde, grenzen, tarieven, methode }, calculator) => {
    const treden = tredenOf(grenzen, tarieven, methode);
    const trede = tredeAt(treden, waarde);
    if (trede === undefined) throw new CalculationError({ code: 'belowFirstLimit' }, ['waarde', 'grenzen']);
    return methode === 'heel' ? trede.tarief : graduatedAverage(treden, waarde, calculator);
  },
});
