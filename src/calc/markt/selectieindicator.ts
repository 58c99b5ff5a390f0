import { divide } from '../arithmetic';
import { define } from '../define';
import { fractie } from '../params';

/**
 * Whether the shops that sell the brand are larger or smaller than the average shop of the product class.
 *
 * Both as fractions and not negative (#NUM!); the result is a ratio, 1 being average. A numeric distribution of 0 gives
 * #DIV/0!.
 */
export const selectieindicator = define({
  id: 'SELECTIEINDICATOR',
  group: 'markt',
  priority: 3,
  title: { nl: 'Selectie-indicator', en: 'Selection indicator' },
  summary: {
    nl: 'Zijn de winkels die jouw merk verkopen groter of kleiner dan gemiddeld?',
    en: 'Are the shops that sell your brand larger or smaller than average?',
  },
  purpose: {
    nl: 'Gebruik de selectie-indicator als je wilt weten of je merk in de juiste winkels ligt. Een uitkomst van 1,6 betekent dat de winkels met jouw merk gemiddeld 1,6 keer zo veel omzet hebben als een gemiddelde winkel in de productklasse.',
    en: 'Use the selection indicator to see whether your brand is in the right shops. An outcome of 1.6 means that the shops with your brand have on average 1.6 times the turnover of an average shop in the product class.',
  },
  mistake: {
    nl: 'De twee omdraaien. Dan lijken grote winkels klein: deel het marktbereik door de distributiespreiding.',
    en: 'Swapping the two. Large shops then seem small: divide the weighted distribution by the numeric one.',
  },
  synonyms: {
    nl: ['selectie-index', 'grote winkels', 'distributiekengetallen'],
    en: ['selection index', 'large shops', 'distribution'],
  },
  formula: '{marktbereik} / {distributiespreiding}',
  params: {
    marktbereik: fractie({
      label: { nl: 'marktbereik', en: 'weighted distribution' },
      hint: {
        nl: 'De uitkomst van MARKTBEREIK, bijvoorbeeld 40%.',
        en: 'The outcome of MARKTBEREIK, for example 40%.',
      },
      min: 0,
    }),
    distributiespreiding: fractie({
      label: { nl: 'distributiespreiding', en: 'numeric distribution' },
      hint: {
        nl: 'De uitkomst van DISTRIBUTIESPREIDING, bijvoorbeeld 25%.',
        en: 'The outcome of DISTRIBUTIESPREIDING, for example 25%.',
      },
      min: 0,
    }),
  },
  divisors: ['distributiespreiding'],
  result: { unit: 'verhouding' },
  norm: {
    text: {
      nl: 'Boven 1 ligt je merk vooral in grote winkels, onder 1 vooral in kleine.',
      en: 'Above 1 your brand is mainly in large shops, below 1 mainly in small ones.',
    },
    sources: ['luDI'],
  },
  native: ({ marktbereik, distributiespreiding }) => `${marktbereik}/${distributiespreiding}`,
  sources: ['sA', 'luDI', 'sxl'],
  related: ['MARKTBEREIK', 'DISTRIBUTIESPREIDING', 'OMZETAANDEEL'],
  examples: [
    { given: { marktbereik: 0.4, distributiespreiding: 0.25 }, result: 1.6, source: 'sA' },
    { given: { marktbereik: 0.4, distributiespreiding: 0.3333333333 }, result: 1.20000000012, source: 'sxl' },
    { given: { marktbereik: 0.2, distributiespreiding: 0.25 }, result: 0.8, source: 'eigen' },
    { given: { marktbereik: 1, distributiespreiding: 0 }, result: '#DIV/0!', source: 'eigen' },
    { given: { marktbereik: 0.4, distributiespreiding: -0.25 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ marktbereik, distributiespreiding }) => divide(marktbereik, distributiespreiding),
});
