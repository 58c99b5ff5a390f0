import { divide } from '../arithmetic';
import { define } from '../define';
import { telling } from '../params';
import { atMost } from '../relations';

/**
 * The part of the shops of a product class that sells the brand; each shop counts once.
 *
 * Both are counts and not negative (#NUM!); the result is a fraction. No shops gives #DIV/0!, more shops with the brand
 * than with the product class #NUM!.
 */
export const distributiespreiding = define({
  id: 'DISTRIBUTIESPREIDING',
  group: 'markt',
  priority: 3,
  title: { nl: 'Distributiespreiding', en: 'Numeric distribution' },
  summary: {
    nl: 'Welk deel van de winkels die dit soort producten verkopen, verkoopt jouw merk?',
    en: 'Which part of the shops that sell this kind of product sells your brand?',
  },
  purpose: {
    nl: 'Gebruik de distributiespreiding als je wilt weten hoe makkelijk een klant je merk kan vinden. Is de uitkomst laag, dan zijn er nog winkels te winnen. Elke winkel telt even zwaar, groot of klein.',
    en: 'Use the numeric distribution to see how easily a customer can find your brand. When it is low, there are still shops to win. Every shop weighs the same, large or small.',
  },
  mistake: {
    nl: 'Delen door alle winkels in het gebied. Tel alleen winkels die dit soort producten verkopen: bij een merk verf tellen bakkers niet mee.',
    en: 'Dividing by all shops in the area. Count only shops that sell this kind of product: for a brand of paint, bakeries do not count.',
  },
  synonyms: {
    nl: ['numerieke distributie', 'ongewogen distributie', 'marktspreiding', 'verkrijgbaarheid'],
    en: ['unweighted distribution', 'distribution rate', 'availability'],
  },
  formula: '{verkooppuntenMerk} / {verkooppuntenProductklasse}',
  params: {
    verkooppuntenMerk: telling({
      label: { nl: 'verkooppunten met het merk', en: 'shops with the brand' },
      hint: { nl: 'Aantal winkels dat jouw merk verkoopt.', en: 'Number of shops that sell your brand.' },
      min: 0,
    }),
    verkooppuntenProductklasse: telling({
      label: { nl: 'verkooppunten met de productklasse', en: 'shops with the product class' },
      hint: {
        nl: 'Aantal winkels dat dit soort producten verkoopt, van welk merk ook.',
        en: 'Number of shops that sell this kind of product, whatever the brand.',
      },
      min: 0,
    }),
  },
  divisors: ['verkooppuntenProductklasse'],
  relations: [atMost('verkooppuntenMerk', 'verkooppuntenProductklasse')],
  result: { unit: 'fractie' },
  native: ({ verkooppuntenMerk, verkooppuntenProductklasse }) => `${verkooppuntenMerk}/${verkooppuntenProductklasse}`,
  sources: ['sA', 'luDI', 'mfl'],
  related: ['MARKTBEREIK', 'SELECTIEINDICATOR', 'OMZETAANDEEL'],
  examples: [
    { given: { verkooppuntenMerk: 200, verkooppuntenProductklasse: 800 }, result: 0.25, source: 'sA' },
    { given: { verkooppuntenMerk: 500, verkooppuntenProductklasse: 2_000 }, result: 0.25, source: 'luDI' },
    { given: { verkooppuntenMerk: 90, verkooppuntenProductklasse: 300 }, result: 0.3, source: 'eigen' },
    { given: { verkooppuntenMerk: 1, verkooppuntenProductklasse: 0 }, result: '#DIV/0!', source: 'eigen' },
    { given: { verkooppuntenMerk: 400, verkooppuntenProductklasse: 300 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ verkooppuntenMerk, verkooppuntenProductklasse }) => divide(verkooppuntenMerk, verkooppuntenProductklasse),
});
