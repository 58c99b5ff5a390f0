import { define } from '../define';
import { fractie, getal } from '../params';

/**
 * The market share to be expected of a new product that people buy again and again.
 *
 * Penetration and repeat rate as fractions between 0 and 1, the index not negative (#NUM!), 1 being average use. The
 * result is a fraction.
 */
export const parfittcollins = define({
  id: 'PARFITTCOLLINS',
  group: 'markt',
  priority: 3,
  title: { nl: 'Verwacht marktaandeel (Parfitt-Collins)', en: 'Expected market share (Parfitt-Collins)' },
  summary: {
    nl: 'Welk marktaandeel mag je verwachten van een nieuw product dat mensen steeds opnieuw kopen?',
    en: 'Which market share may you expect of a new product that people buy again and again?',
  },
  purpose: {
    nl: 'Gebruik deze formule kort nadat een nieuw product op de markt is gekomen, bijvoorbeeld een shampoo of een koffie. Uit de eerste cijfers schat je welk marktaandeel het product houdt als het nieuwtje eraf is. Alle drie de cijfers tellen even zwaar: halveert er één, dan halveert het marktaandeel.',
    en: 'Use this formula shortly after a new product has come on the market, such as a shampoo or a coffee. From the first figures you estimate which market share the product keeps once it is no longer new. All three figures weigh the same: when one halves, the market share halves.',
  },
  mistake: {
    nl: 'De index invullen als 80 of 120. Vul 0,8 of 1,2 in: 1 is het gemiddelde verbruik.',
    en: 'Entering the index as 80 or 120. Enter 0.8 or 1.2: 1 is average use.',
  },
  synonyms: {
    nl: ['Parfitt en Collins', 'nieuw product', 'herhalingsaankoop', 'marktaandeel voorspellen'],
    en: ['Parfitt and Collins', 'new product', 'repeat purchase', 'forecast of market share'],
  },
  formula: '{penetratie} × {herhaling} × {intensiteitsindex}',
  params: {
    penetratie: fractie({
      label: { nl: 'penetratie', en: 'penetration' },
      hint: {
        nl: 'Deel van de mogelijke afnemers dat het product probeert, bijvoorbeeld 10%.',
        en: 'Share of the possible buyers that tries the product, for example 10%.',
      },
      min: 0,
      max: 1,
    }),
    herhaling: fractie({
      label: { nl: 'herhalingsaankoop', en: 'repeat purchase' },
      hint: {
        nl: 'Deel van die kopers dat het product daarna opnieuw koopt, bijvoorbeeld 75%.',
        en: 'Share of those buyers that buys the product again, for example 75%.',
      },
      min: 0,
      max: 1,
    }),
    intensiteitsindex: getal({
      label: { nl: 'intensiteitsindex', en: 'intensity index' },
      hint: {
        nl: 'Hoeveel jouw kopers verbruiken, vergeleken met de gemiddelde koper: 1 is gelijk, 0,8 is 20% minder.',
        en: 'What your buyers use compared with the average buyer: 1 is the same, 0.8 is 20% less.',
      },
      min: 0,
    }),
  },
  result: { unit: 'fractie' },
  native: ({ penetratie, herhaling, intensiteitsindex }) => `${penetratie}*${herhaling}*${intensiteitsindex}`,
  sources: ['mpo', 'cou'],
  related: ['PENETRATIEGRAAD', 'CONVERSIE', 'MARKTAANDEEL'],
  examples: [
    { given: { penetratie: 0.1, herhaling: 0.8125, intensiteitsindex: 0.8 }, result: 0.065, source: 'mpo' },
    { given: { penetratie: 0.1005, herhaling: 0.75, intensiteitsindex: 1.1 }, result: 0.0829125, source: 'cou' },
    { given: { penetratie: 0.2, herhaling: 0.5, intensiteitsindex: 1.2 }, result: 0.12, source: 'eigen' },
    { given: { penetratie: 20, herhaling: 0.5, intensiteitsindex: 1.2 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ penetratie, herhaling, intensiteitsindex }) => penetratie.times(herhaling).times(intensiteitsindex),
});
