import { define } from '../define';
import { graduatedAmount, nativeGraduatedAmount, tredeAt, tredenOf } from '../offerte/staffel';
import { euro, fractie, keuze, reeks } from '../params';

/**
 * The bonus afterwards over a year's turnover: the rate of the tier that it falls in, or tier by tier.
 *
 * Turnover and limits in euro, percentages between 0 and 1 (#NUM!). Below the first limit the bonus is 0. Limits that do
 * not ascend give #NUM!, and so do tiers (schijven) that do not start at 0; series of unequal length give #N/A.
 */
export const jaarbonus = define({
  id: 'JAARBONUS',
  group: 'korting',
  priority: 2,
  title: { nl: 'Jaarbonus', en: 'Annual bonus' },
  summary: {
    nl: 'Omzetbonus of jaarbonus achteraf volgens een staffel, in euro.',
    en: 'Turnover bonus or annual bonus afterwards according to tiers, in euro.',
  },
  purpose: {
    nl: 'Je hebt met een klant een bonus afgesproken die hoger wordt als hij meer koopt. De uitkomst is het bedrag dat hij na afloop van het jaar terugkrijgt.',
    en: 'You have agreed a bonus with a customer that rises when they buy more. The outcome is the amount that they get back after the end of the year.',
  },
  mistake: {
    nl: 'Het hoogste percentage over de hele omzet rekenen terwijl een bonus per schijf is afgesproken. Bij 1% vanaf € 50.000 en 2% vanaf € 100.000 geeft € 120.000 dan € 2.400 in plaats van € 900. Kijk in de afspraak en kies "heel" of "schijf".',
    en: 'Taking the highest percentage of the whole turnover while a bonus per tier was agreed. With 1% from € 50,000 and 2% from € 100,000, € 120,000 then gives € 2,400 instead of € 900. Read the agreement and choose "heel" (whole) or "schijf" (tier).',
  },
  synonyms: {
    nl: ['omzetbonus', 'kick-back', 'retourbonus', 'bonusstaffel', 'jaarkorting'],
    en: ['rebate', 'kickback', 'volume bonus', 'turnover bonus', 'retrospective discount'],
  },
  formula: {
    by: 'methode',
    each: {
      heel: {
        nl: '{jaaromzet} × het percentage uit {percentages} bij de hoogste van {grenzen} die niet boven {jaaromzet} ligt',
        en: '{jaaromzet} × the percentage from {percentages} at the highest of {grenzen} that does not exceed {jaaromzet}',
      },
      schijf: {
        nl: 'deel van {jaaromzet} in elke schijf van {grenzen} × percentage van die schijf uit {percentages}, bij elkaar opgeteld',
        en: 'part of {jaaromzet} in each tier of {grenzen} × percentage of that tier from {percentages}, added up',
      },
    },
  },
  params: {
    jaaromzet: euro({
      label: { nl: 'jaaromzet', en: 'annual turnover' },
      hint: {
        nl: 'Wat de klant in het hele jaar kocht, excl. btw.',
        en: 'What the customer bought in the whole year, excl. VAT.',
      },
    }),
    grenzen: reeks(
      euro({
        label: { nl: 'grenzen', en: 'lower limits' },
        hint: {
          nl: 'Vanaf welke omzet elk percentage geldt, van laag naar hoog. De grens zelf telt mee.',
          en: 'From which turnover each percentage holds, from low to high. The limit itself is included.',
        },
      }),
    ),
    percentages: reeks(
      fractie({
        label: { nl: 'percentages', en: 'percentages' },
        hint: {
          nl: 'Bij elke grens het bonuspercentage. Evenveel cellen als de grenzen.',
          en: 'The bonus percentage at each limit. As many cells as the limits.',
        },
        min: 0,
        max: 1,
      }),
    ),
    methode: keuze(['heel', 'schijf'], {
      label: { nl: 'methode', en: 'method' },
      hint: {
        nl: 'heel = één percentage over de hele omzet; schijf = over elk deel zijn eigen percentage. Leeg is heel.',
        en: 'heel = one percentage over the whole turnover; schijf = each part its own percentage. Empty means heel.',
      },
      default: 'heel',
    }),
  },
  paired: ['grenzen', 'percentages'],
  result: { unit: 'euro' },
  norm: {
    text: {
      nl: 'De bonus wordt pas na afloop van het jaar gegeven, en alleen boven een drempel. Tel hem dus niet mee als korting op je offerte, maar wel in de marge op deze klant.',
      en: 'The bonus is given only after the end of the year, and only above a threshold. So do not count it as a discount on your quotation, but do count it in the margin on this customer.',
    },
    sources: ['enc'],
  },
  native: ({ jaaromzet, grenzen, percentages, methode }) =>
    `CHOOSE(MATCH(${methode},{"heel","schijf"},0),${jaaromzet}*IFERROR(INDEX(${percentages},MATCH(${jaaromzet},${grenzen})),0),${nativeGraduatedAmount(jaaromzet, grenzen, percentages)})`,
  sources: ['enc', 'bpost'],
  related: ['STAFFEL', 'NETTOPRIJS', 'KLANTRESULTAAT'],
  examples: [
    {
      given: { jaaromzet: 120_000, grenzen: [50_000, 100_000], percentages: [0.01, 0.02] },
      result: 2_400,
      source: 'eigen',
    },
    {
      given: {
        jaaromzet: 120_000,
        grenzen: [0, 50_000, 100_000],
        percentages: [0, 0.01, 0.02],
        methode: 'schijf',
      },
      result: 900,
      source: 'eigen',
    },
    { given: { jaaromzet: 5_500, grenzen: [0], percentages: [0.095] }, result: 522.5, source: 'bpost' },
    {
      given: { jaaromzet: 40_000, grenzen: [50_000, 100_000], percentages: [0.01, 0.02] },
      result: 0,
      source: 'eigen',
    },
    {
      given: { jaaromzet: 120_000, grenzen: [50_000], percentages: [2] },
      result: '#NUM!',
      source: 'eigen',
    },
    {
      given: { jaaromzet: 120_000, grenzen: [50_000, 100_000], percentages: [0.01, 0.02], methode: 'schijf' },
      result: '#NUM!',
      source: 'eigen',
    },
  ],
  compute: ({ jaaromzet, grenzen, percentages, methode }, calculator) => {
    const treden = tredenOf(grenzen, percentages, methode);
    if (methode === 'schijf') return graduatedAmount(treden, jaaromzet, calculator);
    const trede = tredeAt(treden, jaaromzet);
    return trede === undefined ? calculator.zero : jaaromzet.times(trede.tarief);
  },
});
