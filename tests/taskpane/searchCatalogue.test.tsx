import { catalogue } from '../../src/calc/catalogue';
import { search } from '../../src/taskpane/functies/search/search';

/** What a student types, and the function they expect on top. */
const expectations: readonly (readonly [query: string, first: string])[] = [
  ['btw', 'BTW'],
  ['btw incl', 'BTW.INCL'],
  ['prijs zonder btw', 'BTW.EXCL'],
  ['marge', 'MARGE'],
  ['marge naar opslag', 'MARGE.NAAR.OPSLAG'],
  ['opslag', 'OPSLAG'],
  ['verkoopprijs', 'VERKOOPPRIJS.MARGE'],
  ['prijs', 'CONSUMENTENPRIJS'],
  ['kostprijs', 'KOSTPRIJS.INTEGRAAL'],
  ['break-even', 'BREAKEVEN.AFZET'],
  ['breakeven omzet', 'BREAKEVEN.OMZET'],
  ['dekking', 'DEKKINGSBIJDRAGE'],
  ['winst', 'BRUTOWINST'],
  ['korting', 'KORTING.EFFECT'],
  ['kortingen', 'NETTOPRIJS'],
  ['hoeveel korting mag ik geven?', 'KORTING.MAX'],
  ['rabat', 'NETTOPRIJS'],
  ['staffelkorting', 'STAFFEL'],
  ['offerte', 'OFFERTE.TOTAAL'],
  ['verzendkosten', 'VRACHTKOSTEN'],
  ['afronden', 'CENTEN'],
  ['onderhandelen', 'BODEMPRIJS'],
  ['2/10 net 30', 'BETALINGSKORTING.RENTE'],
  ['incasso', 'INCASSOKOSTEN'],
  ['quick', 'QUICKRATIO'],
  ['acid test', 'QUICKRATIO'],
  ['ratio', 'CURRENTRATIO'],
  ['liquiditeit', 'CURRENTRATIO'],
  ['werkkapitaal', 'NETTOWERKKAPITAAL'],
  ['solv', 'SOLVABILITEIT'],
  ['schulden', 'SOLVABILITEIT'],
  ['rev', 'REV'],
  ['rentabiliteit', 'REV'],
  ['nettowinst', 'NETTOWINSTMARGE'],
  ['ebitda', 'EBITDAMARGE'],
  ['du pont', 'DUPONT'],
  ['rendement', 'ROI'],
  ['contante waarde', 'NCW'],
  ['payback', 'TERUGVERDIENTIJD'],
  ['termijn', 'DEBITEURENTERMIJN'],
  ['betaaltermijn', 'DEBITEURENTERMIJN'],
  ['toegevoegde waarde per fte', 'TOEGEVOEGDEWAARDE.FTE'],
  ['klant', 'KLANTWAARDE'],
  ['klanttevredenheid', 'NPS'],
  ['share of wallet', 'KLANTAANDEEL'],
  ['marktaandeel', 'MARKTAANDEEL'],
  ['groei', 'GROEI'],
  ['groei per jaar', 'CAGR'],
  ['80/20', 'PARETO'],
  ['funnel', 'VERKOOPTRECHTER'],
  ['index', 'INDEXCIJFER'],
  ['gemiddelde', 'STATISTIEK'],
  ['standaardafwijking', 'STATISTIEK'],
  ['trend', 'TREND'],
  ['steekproef', 'STEEKPROEF'],
  ['budget', 'BUDGETREALISATIE'],
  ['target', 'TARGET.REST'],
  ['prognose', 'JAARPROGNOSE'],
  ['discount', 'BETALINGSKORTING.RENTE'],
  ['vat', 'BTW.EXCL'],
  ['customer value', 'KLANTWAARDE'],
  ['gross margin', 'MARGE'],
];

/** Slips of the pen, and what must have been meant. */
const slips: readonly (readonly [query: string, first: string])[] = [
  ['quik', 'QUICKRATIO'],
  ['mrage', 'MARGE'],
  ['kortign', 'KORTING.EFFECT'],
  ['solvabilteit', 'SOLVABILITEIT'],
  ['liquiditiet', 'CURRENTRATIO'],
  ['debiteurn', 'DEBITEURENTERMIJN'],
  ['marktandeel', 'MARKTAANDEEL'],
  ['brutto winst', 'BRUTOWINST'],
  ['facturen', 'OFFERTE.TOTAAL'],
];

describe('What a student expects first', () => {
  it.each(expectations)('"%s" gives %s', (query, first) => {
    expect(search(query, catalogue).definitions[0]?.id).toBe(first);
  });

  it.each(slips)('"%s", with a slip, gives %s', (query, first) => {
    expect(search(query, catalogue).definitions[0]?.id).toBe(first);
  });

  it.each(catalogue.map(({ id, title }) => [id, title] as const))(
    '%s comes first by its own name and titles',
    (id, { nl, en }) => {
      const first = [id, nl, en].map((query) => search(query, catalogue).definitions[0]?.id);
      expect(first).toEqual([id, id, id]);
    },
  );
});
