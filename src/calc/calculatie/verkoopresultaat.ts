import { define } from '../define';
import { afzet } from '../parameters/afzet';
import { verkoopprijs } from '../parameters/verkoopprijs';
import { euro } from '../params';

/**
 * The profit or loss on the pieces sold when each of them bears the full cost price.
 *
 * Prices in euro, excluding VAT, sales in pieces; nothing may be negative (#NUM!). The result is in euro, negative when
 * the price lies below the cost price.
 */
export const verkoopresultaat = define({
  id: 'VERKOOPRESULTAAT',
  group: 'calculatie',
  priority: 2,
  title: { nl: 'Verkoopresultaat', en: 'Sales result' },
  summary: {
    nl: 'Winst of verlies op de verkochte stuks, gerekend met de integrale kostprijs.',
    en: 'Profit or loss on the units sold, calculated with the full cost price.',
  },
  purpose: {
    nl: 'Je wilt weten wat de verkoop oplevert als elk stuk zijn deel van alle kosten draagt. De uitkomst is de winst of het verlies op de verkochte stuks. Voor het resultaat van het hele bedrijf tel je daar het bezettingsresultaat bij op.',
    en: 'You want to know what sales bring in when each unit bears its share of all costs. The outcome is the profit or loss on the units sold. For the result of the whole business you add the capacity result to it.',
  },
  mistake: {
    nl: 'De variabele kostprijs invullen. Dan tellen de constante kosten niet mee en lijkt het resultaat te hoog. Neem de uitkomst van KOSTPRIJS.INTEGRAAL.',
    en: 'Entering the variable cost price. Then the fixed costs do not count and the result seems too high. Take the outcome of KOSTPRIJS.INTEGRAAL.',
  },
  synonyms: {
    nl: ['transactieresultaat', 'absorption costing', 'verkoopwinst', 'resultaat op verkopen'],
    en: ['absorption costing', 'profit on sales', 'trading result'],
  },
  formula: '{afzet} × ({verkoopprijs} − {kostprijs})',
  params: {
    afzet,
    verkoopprijs,
    kostprijs: euro({
      label: { nl: 'integrale kostprijs', en: 'full cost price' },
      hint: {
        nl: 'Kostprijs per stuk met alle kosten, excl. btw.',
        en: 'Cost price per unit with all costs, excl. VAT.',
      },
      min: 0,
    }),
  },
  result: { unit: 'euro' },
  native: ({ afzet, verkoopprijs, kostprijs }) => `${afzet}*(${verkoopprijs}-${kostprijs})`,
  sources: ['exam'],
  related: ['KOSTPRIJS.INTEGRAAL', 'BEZETTINGSRESULTAAT', 'BEDRIJFSRESULTAAT', 'BRUTOWINST'],
  examples: [
    { given: { afzet: 68_000, verkoopprijs: 17.01, kostprijs: 15.75 }, result: 85_680, source: 'exam' },
    { given: { afzet: 5_000, verkoopprijs: 12, kostprijs: 9.5 }, result: 12_500, source: 'eigen' },
    { given: { afzet: 5_000, verkoopprijs: 9, kostprijs: 9.5 }, result: -2_500, source: 'eigen' },
    { given: { afzet: -5_000, verkoopprijs: 12, kostprijs: 9.5 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ afzet, verkoopprijs, kostprijs }) => afzet.times(verkoopprijs.minus(kostprijs)),
});
