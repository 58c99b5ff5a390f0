import { divide } from '../arithmetic';
import { define } from '../define';
import { omzetIngeschakeldeWinkels } from '../parameters/omzetIngeschakeldeWinkels';
import { euro } from '../params';
import { atMost } from '../relations';

/**
 * The brand's share of what the shops that sell it turn over in the product class.
 *
 * Both in euro and not negative (#NUM!); the result is a fraction. Shops without turnover give #DIV/0!, a brand that
 * turns over more than all brands together #NUM!.
 */
export const omzetaandeel = define({
  id: 'OMZETAANDEEL',
  group: 'markt',
  priority: 3,
  title: { nl: 'Omzetaandeel', en: 'Share of shop turnover' },
  summary: {
    nl: 'Welk deel van de omzet in de productklasse pakt jouw merk, bij de winkels die het verkopen?',
    en: 'Which part of the turnover in the product class goes to your brand, at the shops that sell it?',
  },
  purpose: {
    nl: 'Gebruik het omzetaandeel als je wilt weten hoe goed je merk verkoopt op de plekken waar het ligt. Is het hoog en je marktaandeel laag, dan verkoopt je merk goed maar ligt het in te weinig winkels. Is het laag, dan helpen meer winkels niet veel: kijk dan eerst naar prijs, plek in het schap en promotie.',
    en: 'Use this share to see how well your brand sells in the places where it is. When it is high and your market share is low, your brand sells well but is in too few shops. When it is low, more shops help little: look at price, place on the shelf and promotion first.',
  },
  mistake: {
    nl: 'Delen door de omzet van de hele productklasse. Dan krijg je het marktaandeel: neem alleen de winkels die jouw merk verkopen.',
    en: 'Dividing by the turnover of the whole product class. That gives the market share: take only the shops that sell your brand.',
  },
  synonyms: {
    nl: ['afzetaandeel', 'aandeel in de winkel', 'distributiekengetallen'],
    en: ['turnover share', 'share in handlers', 'in-store share'],
  },
  formula: '{omzetMerk} / {omzetIngeschakeldeWinkels}',
  params: {
    omzetMerk: euro({
      label: { nl: 'omzet merk', en: 'turnover of the brand' },
      hint: { nl: 'Omzet van jouw merk bij die winkels.', en: 'Turnover of your brand at those shops.' },
      min: 0,
    }),
    omzetIngeschakeldeWinkels,
  },
  divisors: ['omzetIngeschakeldeWinkels'],
  relations: [atMost('omzetMerk', 'omzetIngeschakeldeWinkels')],
  result: { unit: 'fractie' },
  norm: {
    text: {
      nl: 'Controle: distributiespreiding × selectie-indicator × omzetaandeel = marktaandeel, bijvoorbeeld 25% × 1,6 × 35% = 14%.',
      en: 'Check: numeric distribution × selection indicator × this share = market share, for example 25% × 1.6 × 35% = 14%.',
    },
    sources: ['sA'],
  },
  native: ({ omzetMerk, omzetIngeschakeldeWinkels }) => `${omzetMerk}/${omzetIngeschakeldeWinkels}`,
  sources: ['sA', 'sxl'],
  related: ['MARKTBEREIK', 'SELECTIEINDICATOR', 'DISTRIBUTIESPREIDING', 'MARKTAANDEEL'],
  examples: [
    { given: { omzetMerk: 1.4, omzetIngeschakeldeWinkels: 4 }, result: 0.35, source: 'sA' },
    { given: { omzetMerk: 9_000, omzetIngeschakeldeWinkels: 36_000 }, result: 0.25, source: 'eigen' },
    { given: { omzetMerk: 1, omzetIngeschakeldeWinkels: 0 }, result: '#DIV/0!', source: 'eigen' },
    { given: { omzetMerk: 40_000, omzetIngeschakeldeWinkels: 36_000 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ omzetMerk, omzetIngeschakeldeWinkels }) => divide(omzetMerk, omzetIngeschakeldeWinkels),
});
