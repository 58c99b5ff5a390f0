import { shareLeft } from '../arithmetic';
import { define } from '../define';
import { getal } from '../params';

/**
 * How far sales may fall before there is a loss, as a share of those sales.
 *
 * Both figures in euro or both in pieces, and not negative (#NUM!). Actual sales of 0 give #DIV/0!. The result is a
 * fraction, negative below break-even.
 */
export const veiligheidsmarge = define({
  id: 'VEILIGHEIDSMARGE',
  group: 'calculatie',
  priority: 2,
  title: { nl: 'Veiligheidsmarge', en: 'Margin of safety' },
  summary: {
    nl: 'Hoeveel procent mag de omzet of de afzet dalen voordat er verlies is?',
    en: 'By what percentage may turnover or volume fall before there is a loss?',
  },
  purpose: {
    nl: 'Je wilt weten hoe kwetsbaar een plan of een bedrijf is. Is de uitkomst kleiner dan het omzetaandeel van je grootste klant, dan kan het vertrek van die klant al verlies geven.',
    en: 'You want to know how vulnerable a plan or a business is. When the outcome is smaller than the share of turnover of your largest customer, losing that customer can already mean a loss.',
  },
  mistake: {
    nl: 'Het verschil delen door break-even. Bij € 250.000 omzet en € 200.000 break-even kan er € 50.000 van de € 250.000 af: dat is 20%, geen 25%.',
    en: 'Dividing the difference by break-even. With a turnover of € 250,000 and a break-even of € 200,000 you can lose € 50,000 of the € 250,000: that is 20%, not 25%.',
  },
  differs: {
    nl: 'Nevi en Saylor Academy gaan uit van de werkelijke omzet, andere woordenlijsten van de begrote omzet. Deze functie rekent met het cijfer dat je invult, meestal het werkelijke.',
    en: 'Nevi and Saylor Academy start from actual sales, other glossaries from budgeted sales. This function works with the figure that you enter, usually the actual one.',
  },
  synonyms: {
    nl: ['margin of safety', 'veiligheidsgrens', 'buffer', 'break-even'],
    en: ['safety margin', 'MOS', 'break-even'],
  },
  formula: '({werkelijk} − {breakEven}) / {werkelijk}',
  params: {
    werkelijk: getal({
      label: { nl: 'werkelijk', en: 'actual' },
      hint: {
        nl: 'Werkelijke omzet in euro, of werkelijke afzet in stuks.',
        en: 'Actual turnover in euro, or actual volume in units.',
      },
      min: 0,
    }),
    breakEven: getal({
      label: { nl: 'break-even', en: 'break-even' },
      hint: {
        nl: 'Break-evenomzet of break-evenafzet, in dezelfde eenheid en over dezelfde periode.',
        en: 'Break-even turnover or volume, in the same unit and over the same period.',
      },
      min: 0,
    }),
  },
  divisors: ['werkelijk'],
  result: { unit: 'fractie' },
  norm: {
    text: {
      nl: 'Hoe hoger, hoe veiliger. Bij 20% mag de omzet of afzet met een vijfde dalen. Bij 0% zit je precies op break-even, en onder 0% is er nu al verlies.',
      en: 'The higher, the safer. At 20% turnover or volume may fall by a fifth. At 0% you are exactly at break-even, and below 0% there is a loss already.',
    },
    sources: ['nevi'],
  },
  native: ({ werkelijk, breakEven }) => `(${werkelijk}-${breakEven})/${werkelijk}`,
  sources: ['nevi', 'say', 'eco', 'tdf'],
  related: ['BREAKEVEN.OMZET', 'BREAKEVEN.AFZET', 'CONTRIBUTIEMARGE', 'DOELAFZET'],
  examples: [
    { given: { werkelijk: 120_000, breakEven: 100_000 }, result: 0.166666666666667, source: 'say' },
    { given: { werkelijk: 750_000, breakEven: 500_000 }, result: 0.333333333333333, source: 'tdf' },
    { given: { werkelijk: 250_000, breakEven: 200_000 }, result: 0.2, source: 'eigen' },
    { given: { werkelijk: 80, breakEven: 100 }, result: -0.25, source: 'eigen' },
    { given: { werkelijk: 0, breakEven: 5 }, result: '#DIV/0!', source: 'eigen' },
    { given: { werkelijk: 250_000, breakEven: -200_000 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ werkelijk, breakEven }) => shareLeft(werkelijk, breakEven),
});
