import { divide } from '../arithmetic';
import { define } from '../define';
import { omzetIngeschakeldeWinkels } from '../parameters/omzetIngeschakeldeWinkels';
import { euro } from '../params';
import { atMost } from '../relations';

/**
 * The part of all turnover in a product class that goes through the shops that sell the brand.
 *
 * Both in euro and not negative (#NUM!); the result is a fraction. A product class without turnover gives #DIV/0!, shops
 * that turn over more than the whole class #NUM!.
 */
export const marktbereik = define({
  id: 'MARKTBEREIK',
  group: 'markt',
  priority: 3,
  title: { nl: 'Marktbereik', en: 'Weighted distribution' },
  summary: {
    nl: 'Welk deel van de omzet in de productklasse gaat door de winkels die jouw merk verkopen?',
    en: 'Which part of the turnover in the product class goes through the shops that sell your brand?',
  },
  purpose: {
    nl: 'Gebruik het marktbereik als je wilt weten of je merk in de winkels ligt die ertoe doen. Een grote winkel telt zwaarder dan een kleine. Zo zie je welk deel van de omzet in de productklasse wordt gehaald op plekken waar jouw merk ligt.',
    en: 'Use the weighted distribution to see whether your brand is in the shops that matter. A large shop weighs more than a small one. So you see which part of the turnover in the product class is made in places where your brand is on the shelf.',
  },
  mistake: {
    nl: 'Alleen de omzet van je eigen merk invullen. Tel bij de winkels die jouw merk verkopen de omzet van alle merken in de productklasse mee.',
    en: 'Entering only the turnover of your own brand. At the shops that sell your brand, count the turnover of all brands in the product class.',
  },
  differs: {
    nl: 'Een les op LessonUp legt het marktbereik goed uit, maar drukt de formule van het marktaandeel af: omzet van het merk gedeeld door de omzet van de productklasse. Wij rekenen zoals het college NIMA A, met de omzet van alle merken bij de winkels die jouw merk verkopen. Alleen dan klopt de som: distributiespreiding × selectie-indicator × omzetaandeel = marktaandeel.',
    en: 'A lesson on LessonUp explains this figure well but prints the formula of the market share: turnover of the brand divided by the turnover of the product class. We calculate as the NIMA A course does, with the turnover of all brands at the shops that sell your brand. Only then does the sum come out: numeric distribution × selection indicator × share of shop turnover = market share.',
  },
  synonyms: {
    nl: ['gewogen distributie', 'gewogen marktbereik', 'distributiekengetallen'],
    en: ['market reach', 'ACV', 'distribution'],
  },
  formula: '{omzetIngeschakeldeWinkels} / {omzetProductklasse}',
  params: {
    omzetIngeschakeldeWinkels,
    omzetProductklasse: euro({
      label: { nl: 'omzet productklasse', en: 'turnover of the product class' },
      hint: {
        nl: 'Omzet van alle merken in de productklasse, bij alle winkels.',
        en: 'Turnover of all brands in the product class, at all shops.',
      },
      min: 0,
    }),
  },
  divisors: ['omzetProductklasse'],
  relations: [atMost('omzetIngeschakeldeWinkels', 'omzetProductklasse')],
  result: { unit: 'fractie' },
  norm: {
    text: {
      nl: 'Is het marktbereik hoger dan de distributiespreiding, dan ligt je merk vooral in grote winkels.',
      en: 'When the weighted distribution is higher than the numeric one, your brand is mainly in large shops.',
    },
    sources: ['luDI'],
  },
  native: ({ omzetIngeschakeldeWinkels, omzetProductklasse }) => `${omzetIngeschakeldeWinkels}/${omzetProductklasse}`,
  sources: ['sA', 'luDI'],
  related: ['DISTRIBUTIESPREIDING', 'SELECTIEINDICATOR', 'OMZETAANDEEL', 'MARKTAANDEEL'],
  examples: [
    { given: { omzetIngeschakeldeWinkels: 4, omzetProductklasse: 10 }, result: 0.4, source: 'sA' },
    {
      given: { omzetIngeschakeldeWinkels: 36_000, omzetProductklasse: 120_000 },
      result: 0.3,
      source: 'eigen',
    },
    { given: { omzetIngeschakeldeWinkels: 1, omzetProductklasse: 0 }, result: '#DIV/0!', source: 'eigen' },
    {
      given: { omzetIngeschakeldeWinkels: 130_000, omzetProductklasse: 120_000 },
      result: '#NUM!',
      source: 'eigen',
    },
  ],
  compute: ({ omzetIngeschakeldeWinkels, omzetProductklasse }) => divide(omzetIngeschakeldeWinkels, omzetProductklasse),
});
