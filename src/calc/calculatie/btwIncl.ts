import { raisedBy } from '../arithmetic';
import { define } from '../define';
import { btwTarief } from '../parameters/btwTarief';
import { euro } from '../params';

/**
 * From an amount excluding VAT to the amount including it.
 *
 * Amount in euro, also negative; VAT rate as a fraction between 0 and 1, so that 21 for 21% is refused (#NUM!). The
 * result is in euro and not rounded.
 */
export const btwIncl = define({
  id: 'BTW.INCL',
  group: 'calculatie',
  priority: 1,
  title: { nl: 'Bedrag inclusief btw', en: 'Amount including VAT' },
  summary: {
    nl: 'Van een bedrag exclusief btw naar het bedrag inclusief btw, niet afgerond.',
    en: 'From an amount excluding VAT to the amount including VAT, not rounded.',
  },
  purpose: {
    nl: 'Je hebt een prijs zonder btw en wilt weten wat de klant in totaal betaalt. Een consument moet je altijd de prijs incl. btw laten zien.',
    en: 'You have a price without VAT and want to know what the customer pays in total. A consumer must always be shown the price incl. VAT.',
  },
  mistake: {
    nl: '21 invullen in plaats van 21%. Dat geeft #GETAL!, want een tarief is hoogstens 100%. Typ 21% of 0,21.',
    en: 'Entering 21 instead of 21%. That gives #NUM!, because a rate is 100% at most. Type 21% or 0.21.',
  },
  synonyms: {
    nl: ['btw optellen', 'btw toevoegen', 'omzetbelasting', 'prijs met btw'],
    en: ['add VAT', 'gross amount', 'sales tax'],
  },
  formula: '{bedragExcl} × (1 + {btwTarief})',
  params: {
    bedragExcl: euro({
      label: { nl: 'bedrag excl. btw', en: 'amount excl. VAT' },
      hint: {
        nl: 'Bedrag zonder btw. Mag negatief zijn, bijvoorbeeld bij een creditnota.',
        en: 'Amount without VAT. May be negative, for example on a credit note.',
      },
    }),
    btwTarief,
  },
  result: { unit: 'euro' },
  native: ({ bedragExcl, btwTarief }) => `${bedragExcl}*(1+${btwTarief})`,
  sources: ['kem', 'bh', 'wk'],
  related: ['BTW.EXCL', 'BTW', 'CONSUMENTENPRIJS', 'CENTEN'],
  examples: [
    { given: { bedragExcl: 250 }, result: 302.5, source: 'kem' },
    { given: { bedragExcl: 30 }, result: 36.3, source: 'wk' },
    { given: { bedragExcl: 100, btwTarief: 0.09 }, result: 109, source: 'eigen' },
    { given: { bedragExcl: 80, btwTarief: 0 }, result: 80, source: 'eigen' },
    { given: { bedragExcl: 100, btwTarief: 21 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ bedragExcl, btwTarief }, calculator) => raisedBy(bedragExcl, btwTarief, calculator),
});
