import { beforeRaise } from '../arithmetic';
import { define } from '../define';
import { btwTarief } from '../parameters/btwTarief';
import { euro } from '../params';

/**
 * From an amount including VAT to the amount excluding it.
 *
 * Amount in euro, also negative; VAT rate as a fraction between 0 and 1, so that 21 for 21% is refused (#NUM!). The
 * result is in euro and not rounded.
 */
export const btwExcl = define({
  id: 'BTW.EXCL',
  group: 'calculatie',
  priority: 1,
  title: { nl: 'Bedrag exclusief btw', en: 'Amount excluding VAT' },
  summary: {
    nl: 'Van een bedrag inclusief btw terug naar het bedrag exclusief btw, niet afgerond.',
    en: 'From an amount including VAT back to the amount excluding VAT, not rounded.',
  },
  purpose: {
    nl: 'Je hebt een prijs waar de btw al in zit, zoals een winkelprijs of een bon, en zoekt de prijs zonder btw. Met die prijs reken je verder aan marge en winst, want de btw draag je af.',
    en: 'You have a price that already contains the VAT, such as a shop price or a receipt, and look for the price without VAT. You go on with that price for margin and profit, because the VAT goes to the tax authority.',
  },
  mistake: {
    nl: '21% van het bedrag incl. btw aftrekken. Van € 121 blijft dan € 95,59 over, terwijl de prijs zonder btw € 100 is. Het bedrag is 121% van de prijs, dus je deelt door 1,21.',
    en: 'Taking 21% off the amount incl. VAT. That leaves € 95.59 of € 121, while the price without VAT is € 100. The amount is 121% of the price, so you divide by 1.21.',
  },
  synonyms: {
    nl: ['btw eraf halen', 'btw terugrekenen', 'omzetbelasting', 'prijs zonder btw'],
    en: ['remove VAT', 'net amount', 'sales tax'],
  },
  formula: '{bedragIncl} / (1 + {btwTarief})',
  params: {
    bedragIncl: euro({
      label: { nl: 'bedrag incl. btw', en: 'amount incl. VAT' },
      hint: {
        nl: 'Bedrag met btw. Mag negatief zijn, bijvoorbeeld bij een creditnota.',
        en: 'Amount with VAT. May be negative, for example on a credit note.',
      },
    }),
    btwTarief,
  },
  result: { unit: 'euro' },
  native: ({ bedragIncl, btwTarief }) => `${bedragIncl}/(1+${btwTarief})`,
  sources: ['kem', 'bh', 'bb', 'wk'],
  related: ['BTW.INCL', 'BTW', 'INKOOPPRIJS.MAX', 'MARGE'],
  examples: [
    { given: { bedragIncl: 121 }, result: 100, source: 'kem' },
    { given: { bedragIncl: 27.25, btwTarief: 0.09 }, result: 25, source: 'kem' },
    { given: { bedragIncl: 1_000 }, result: 826.446280991736, source: 'bb' },
    { given: { bedragIncl: 60.5 }, result: 50, source: 'eigen' },
    { given: { bedragIncl: 100, btwTarief: 21 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ bedragIncl, btwTarief }, calculator) => beforeRaise(bedragIncl, btwTarief, calculator),
});
