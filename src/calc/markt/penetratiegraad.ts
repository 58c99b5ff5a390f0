import { divide } from '../arithmetic';
import { define } from '../define';
import { telling } from '../params';
import { atMost } from '../relations';

/**
 * The part of all possible buyers that has bought the product at least once.
 *
 * Both are counts and not negative (#NUM!); the result is a fraction. No possible buyers gives #DIV/0!, more buyers than
 * possible buyers #NUM!.
 */
export const penetratiegraad = define({
  id: 'PENETRATIEGRAAD',
  group: 'markt',
  priority: 2,
  title: { nl: 'Penetratiegraad', en: 'Penetration rate' },
  summary: {
    nl: 'Welk deel van de mogelijke afnemers kocht of heeft het product?',
    en: 'Which part of the possible buyers has bought or owns the product?',
  },
  purpose: {
    nl: 'Gebruik de penetratiegraad als je wilt weten hoeveel van de mogelijke klanten je al bereikt hebt. Is de uitkomst laag, dan kun je nog veel nieuwe klanten winnen. Is de uitkomst hoog, dan moet groei vooral komen van klanten die vaker of meer kopen.',
    en: 'Use the penetration rate to see how many of the possible customers you have already reached. When it is low, you can still win many new customers. When it is high, growth has to come from customers who buy more often or more at a time.',
  },
  mistake: {
    nl: 'Aankopen tellen in plaats van afnemers. Tel elke afnemer één keer, ook wie vaker koopt.',
    en: 'Counting purchases instead of buyers. Count every buyer once, also those who buy more often.',
  },
  synonyms: {
    nl: ['penetratie', 'marktpenetratie', 'bezitsgraad', 'bereik'],
    en: ['market penetration', 'penetration', 'reach'],
  },
  formula: '{afnemers} / {potentieleAfnemers}',
  params: {
    afnemers: telling({
      label: { nl: 'afnemers', en: 'buyers' },
      hint: {
        nl: 'Hoeveel mensen of bedrijven het product minstens één keer kochten.',
        en: 'How many people or companies have bought the product at least once.',
      },
      min: 0,
    }),
    potentieleAfnemers: telling({
      label: { nl: 'mogelijke afnemers', en: 'possible buyers' },
      hint: {
        nl: 'Iedereen die het product zou kunnen kopen, de afnemers van nu erbij.',
        en: 'Everybody who could buy the product, the buyers of now included.',
      },
      min: 0,
    }),
  },
  divisors: ['potentieleAfnemers'],
  relations: [atMost('afnemers', 'potentieleAfnemers')],
  result: { unit: 'fractie' },
  native: ({ afnemers, potentieleAfnemers }) => `${afnemers}/${potentieleAfnemers}`,
  sources: ['mpo', 'cou'],
  related: ['PARFITTCOLLINS', 'MARKTAANDEEL', 'CONVERSIE'],
  examples: [
    { given: { afnemers: 8_000, potentieleAfnemers: 80_000 }, result: 0.1, source: 'mpo' },
    { given: { afnemers: 120, potentieleAfnemers: 800 }, result: 0.15, source: 'eigen' },
    { given: { afnemers: 1, potentieleAfnemers: 0 }, result: '#DIV/0!', source: 'eigen' },
    { given: { afnemers: 900, potentieleAfnemers: 800 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ afnemers, potentieleAfnemers }) => divide(afnemers, potentieleAfnemers),
});
