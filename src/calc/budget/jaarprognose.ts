import { divide, sum, whole } from '../arithmetic';
import { define } from '../define';
import { CalculationError } from '../errors';
import { euro, getal, reeks } from '../params';
import { atMost } from '../relations';
import { nativePosition } from '../statistiek/nativePosition';

/**
 * What a whole year will bring when it goes on as it went so far, with or without seasons.
 *
 * The amount so far in euro. No periods passed give #DIV/0!, fewer than none or more than a year has give #NUM!. With
 * seasonal indices the periods passed are a whole number (#NUM!) and there is an index for each period (#N/A). The
 * result is in euro.
 */
export const jaarprognose = define({
  id: 'JAARPROGNOSE',
  group: 'budget',
  priority: 2,
  title: { nl: 'Jaarprognose', en: 'Full-year forecast' },
  summary: {
    nl: 'Op welk jaarbedrag kom je uit, gezien wat er tot nu toe is gerealiseerd? Eventueel met seizoensindices.',
    en: 'What amount will the year come to, given what was achieved so far? With seasonal indices if you like.',
  },
  purpose: {
    nl: 'Je gebruikt dit halverwege het jaar om te schatten waar je op uitkomt. Zonder indices gaat de functie ervan uit dat elke periode evenveel oplevert. Verkoop je in de ene maand meer dan in de andere, geef dan seizoensindices op.',
    en: 'Use this during the year to estimate where you will end. Without indices the function assumes that every period brings in the same. If you sell more in one month than in another, give seasonal indices.',
  },
  mistake: {
    nl: 'Een seizoenproduct gewoon doortrekken. Wie na een drukke zomer alles keer twee doet, schat te hoog. Bereken eerst met SEIZOENSINDEX hoe zwaar elke periode telt.',
    en: 'Simply extending a seasonal product. Whoever doubles the figures after a busy summer estimates too high. First find out with SEIZOENSINDEX how heavily each period counts.',
  },
  synonyms: {
    nl: ['prognose', 'extrapolatie', 'doorrekenen naar een jaar', 'jaaromzet schatten', 'verwachte jaaromzet'],
    en: ['annualise', 'year-end forecast', 'full-year estimate', 'run rate'],
  },
  formula: {
    nl: '{realisatie} × {periodenPerJaar} / {verstrekenPerioden}. Met {seizoensindices}: {realisatie} × som van alle indices / som van de indices tot nu toe',
    en: '{realisatie} × {periodenPerJaar} / {verstrekenPerioden}. With {seizoensindices}: {realisatie} × sum of all indices / sum of the indices so far',
  },
  params: {
    realisatie: euro({
      label: { nl: 'realisatie', en: 'achieved' },
      hint: { nl: 'Het bedrag tot nu toe in dit jaar.', en: 'The amount so far this year.' },
    }),
    verstrekenPerioden: getal({
      label: { nl: 'verstreken perioden', en: 'periods passed' },
      hint: {
        nl: 'Hoeveel maanden of weken er voorbij zijn. Met seizoensindices een heel getal.',
        en: 'How many months or weeks have passed. A whole number when you give seasonal indices.',
      },
      min: 0,
    }),
    periodenPerJaar: getal({
      label: { nl: 'perioden per jaar', en: 'periods per year' },
      hint: {
        nl: 'Hoeveel perioden een jaar heeft: 12 maanden, 4 kwartalen. Leeg is 12.',
        en: 'How many periods a year has: 12 months, 4 quarters. Empty means 12.',
      },
      above: 0,
      default: 12,
    }),
    seizoensindices: {
      ...reeks(
        getal({
          label: { nl: 'seizoensindices', en: 'seasonal indices' },
          hint: {
            nl: 'Voor elke periode hoe zwaar die telt, op volgorde. Leeg: elke periode telt even zwaar.',
            en: 'For each period how heavily it counts, in order. Empty: all periods count the same.',
          },
        }),
      ),
      optional: true,
    },
  },
  divisors: ['verstrekenPerioden', 'seizoensindices'],
  relations: [atMost('verstrekenPerioden', 'periodenPerJaar')],
  result: { unit: 'euro' },
  norm: {
    text: {
      nl: 'Een prognose is een schatting: hoe minder perioden er voorbij zijn, hoe onzekerder. Leg hem naast het jaarbudget en stel hem elke periode bij.',
      en: 'A forecast is an estimate: the fewer periods have passed, the less certain it is. Put it next to the year budget and update it every period.',
    },
    sources: ['hock', 'ske'],
  },
  native: ({ realisatie, verstrekenPerioden, periodenPerJaar, seizoensindices: indices }) =>
    indices === undefined
      ? `${realisatie}*${periodenPerJaar}/${verstrekenPerioden}`
      : `${realisatie}*SUM(${indices})/SUMPRODUCT(${indices}*(${nativePosition(indices)}<=${verstrekenPerioden}))`,
  sources: ['hock', 'ske'],
  related: ['SEIZOENSINDEX', 'TARGET.REST', 'BUDGETREALISATIE', 'TREND'],
  examples: [
    { given: { realisatie: 90_000, verstrekenPerioden: 3 }, result: 360_000, source: 'eigen' },
    {
      given: {
        realisatie: 50_000,
        verstrekenPerioden: 2,
        periodenPerJaar: 4,
        seizoensindices: [0.8, 1.2, 1.4, 0.6],
      },
      result: 100_000,
      source: 'eigen',
    },
    {
      given: { realisatie: 48_000, verstrekenPerioden: 1, periodenPerJaar: 4, seizoensindices: [1.2, 1, 0.8, 1] },
      result: 160_000,
      source: 'eigen',
    },
    { given: { realisatie: 90_000, verstrekenPerioden: 0 }, result: '#DIV/0!', source: 'eigen' },
    {
      given: { realisatie: 50_000, verstrekenPerioden: 1.5, periodenPerJaar: 4, seizoensindices: [0.8, 1.2, 1.4, 0.6] },
      result: '#NUM!',
      source: 'eigen',
    },
    { given: { realisatie: 90_000, verstrekenPerioden: 13 }, result: '#NUM!', source: 'eigen' },
    {
      given: { realisatie: 90_000, verstrekenPerioden: 1, periodenPerJaar: 4, seizoensindices: [0.8, 1.2, 1] },
      result: '#N/A',
      source: 'eigen',
    },
  ],
  compute: ({ realisatie, verstrekenPerioden, periodenPerJaar, seizoensindices }, calculator) => {
    if (seizoensindices === undefined) return divide(realisatie.times(periodenPerJaar), verstrekenPerioden);
    if (!calculator.number(seizoensindices.length).equals(periodenPerJaar)) {
      throw new CalculationError({ code: 'notAsMany' }, ['seizoensindices', 'periodenPerJaar']);
    }
    const passed = calculator.toCell(whole(verstrekenPerioden, 'verstrekenPerioden', calculator));
    const indicesSoFar = sum(seizoensindices.slice(0, passed), calculator);
    return divide(realisatie.times(sum(seizoensindices, calculator)), indicesSoFar);
  },
});
