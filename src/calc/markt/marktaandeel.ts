import { divide } from '../arithmetic';
import { define } from '../define';
import { getal } from '../params';
import { atMost } from '../relations';

/**
 * The own sales as a share of the whole market.
 *
 * Both in euro or both in pieces, not negative (#NUM!); the result is a fraction. A market of 0 gives #DIV/0!, own sales
 * above the whole market #NUM!.
 */
export const marktaandeel = define({
  id: 'MARKTAANDEEL',
  group: 'markt',
  priority: 1,
  title: { nl: 'Marktaandeel', en: 'Market share' },
  summary: {
    nl: 'Eigen omzet of afzet als deel van de totale markt.',
    en: 'Own sales as a share of the whole market.',
  },
  purpose: {
    nl: 'Gebruik het marktaandeel als je wilt weten hoe groot je bedrijf of merk is naast de concurrenten. Vergelijk het met vorig jaar: stijgt je aandeel, dan groei je harder dan de markt. Je omzet kan stijgen terwijl je aandeel daalt: dan groeien anderen harder.',
    en: 'Use market share to see how large your company or brand is beside its competitors. Compare it with last year: when your share rises, you grow faster than the market. Your turnover can rise while your share falls: then others grow faster.',
  },
  mistake: {
    nl: 'Cijfers nemen die niet bij elkaar horen, zoals je omzet in Nederland en de markt van heel Europa. Neem voor allebei hetzelfde gebied, dezelfde periode en dezelfde eenheid.',
    en: 'Taking figures that do not belong together, such as your turnover in one country and the market of all Europe. Take the same area, the same period and the same unit for both.',
  },
  synonyms: { nl: ['market share', 'aandeel', 'concurrentie'], en: ['share of market', 'competition'] },
  formula: '{eigen} / {totaleMarkt}',
  params: {
    eigen: getal({
      label: { nl: 'eigen omzet of afzet', en: 'own sales' },
      hint: {
        nl: 'In euro of in stuks, net als de totale markt.',
        en: 'In euro or in units, like the total market.',
      },
      min: 0,
    }),
    totaleMarkt: getal({
      label: { nl: 'totale markt', en: 'total market' },
      hint: {
        nl: 'Omzet of afzet van alle aanbieders samen, de eigen omzet of afzet erbij.',
        en: 'Sales of all suppliers together, own sales included.',
      },
      min: 0,
    }),
  },
  divisors: ['totaleMarkt'],
  relations: [atMost('eigen', 'totaleMarkt')],
  result: { unit: 'fractie' },
  native: ({ eigen, totaleMarkt }) => `${eigen}/${totaleMarkt}`,
  sources: ['mpo', 'sA'],
  related: ['MARKTAANDEEL.RELATIEF', 'PENETRATIEGRAAD', 'KLANTAANDEEL', 'HHI'],
  examples: [
    { given: { eigen: 300_000, totaleMarkt: 1_200_000 }, result: 0.25, source: 'mpo' },
    { given: { eigen: 1.4, totaleMarkt: 10 }, result: 0.14, source: 'sA' },
    { given: { eigen: 20, totaleMarkt: 100 }, result: 0.2, source: 'eigen' },
    { given: { eigen: 5, totaleMarkt: 0 }, result: '#DIV/0!', source: 'eigen' },
    { given: { eigen: 5, totaleMarkt: 4 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ eigen, totaleMarkt }) => divide(eigen, totaleMarkt),
});
