import { beoordeel } from '../../../src/calc/rekenen/beoordeel';
import { cellen } from '../../../src/calc/rekenen/cel';
import { gevraagdeToevoeging } from '../../../src/calc/rekenen/nakijken/toevoeging';
import { sjablonenVan } from '../../../src/calc/rekenen/sjablonen';
import { trekOpgave } from '../../../src/calc/rekenen/trekOpgave';

const opgave = (template: string) => trekOpgave(`DEMO|01|${template}|1`);
const nederlands = (getal: number, decimalen: number): string => getal.toFixed(decimalen).replace('.', ',');
/** The right answer with these words behind it. */
const met = (template: string, woorden: string) => {
  const { antwoord, decimalen } = opgave(template);
  return beoordeel(opgave(template), `${nederlands(antwoord, decimalen)} ${woorden}`);
};

test('what each question asks of btw, and per what', () => {
  const gevraagd = cellen
    .flatMap(sjablonenVan)
    .map(({ id }) => [id, gevraagdeToevoeging(opgave(id).vraag)] as const)
    .filter(([, { btw, per }]) => btw !== undefined || per !== undefined);
  expect(Object.fromEntries(gevraagd)).toEqual({
    'X1-GHM-01': { btw: 'exclusief' },
    'X1-GHM-06': { per: 'stuk' },
    'X1-GVO-04': { per: 'dag' },
    'X2-GHM-01': { btw: 'inclusief' },
    'X2-GHM-02': { btw: 'inclusief' },
    'X2-GHM-04': { per: 'liter' },
    'X2-GVO-02': { per: 'week' },
    'X2-VV-01': { per: 'jaar' },
    'X2-VV-03': { per: 'stuk' },
    'Y1-GHM-01': { btw: 'exclusief' },
    'Y1-GHM-03': { btw: 'exclusief' },
    'Y1-GHM-04': { btw: 'exclusief' },
    'Y1-GHM-05': { per: 'stuk' },
    'Y1-GHM-07': { btw: 'inclusief' },
    'Y1-VV-07': { per: 'jaar' },
    'Y2-GHM-01': { btw: 'inclusief' },
    'Y2-GHM-02': { btw: 'exclusief' },
    'Y2-GHM-04': { per: 'jaar' },
    'Y2-GHM-05': { btw: 'exclusief' },
    'Y2-GHM-09': { btw: 'exclusief' },
    'Y2-GHM-10': { per: 'fte' },
  });
});

describe('words beside a unit', () => {
  test.each([
    ['Y1-GHM-01', 'ex btw'],
    ['Y1-GHM-01', 'ex. btw'],
    ['Y1-GHM-01', 'euro exclusief btw'],
    ['Y1-GHM-01', '€ excl. b.t.w.'],
    ['Y1-GHM-01', '(excl. btw)'],
    ['Y1-GHM-01', 'excl'],
    ['Y1-GHM-01', 'euro, zonder btw'],
    ['Y1-GHM-07', 'incl. btw'],
    ['X1-GHM-06', 'p/st'],
    ['X1-GHM-06', 'p.st.'],
    ['X1-GHM-06', 'p. st.'],
    ['X1-GHM-06', 'euro/stuk'],
    ['X1-GHM-06', '€ per stuk'],
    ['X1-GHM-06', 'per stuk excl. btw'],
    ['X2-VV-01', 'per jaar'],
    ['X2-VV-01', 'p/j'],
    ['X2-GHM-09', 'p/m'],
    ['X1-VV-01', 'euro in totaal, excl. btw'],
    ['X1-GVO-04', 'orders per dag'],
    ['Y1-VV-07', '% per jaar'],
  ])('%s: … %s is right', (template, woorden) => {
    expect([woorden, met(template, woorden).code]).toEqual([woorden, 'GOED']);
  });

  test.each([
    ['Y1-GHM-01', 'incl. btw', 'exclusief btw', 'inclusief btw'],
    ['Y1-GHM-01', 'euro (met btw)', 'exclusief btw', 'inclusief btw'],
    ['X2-GHM-01', 'excl. btw', 'inclusief btw', 'exclusief btw'],
    ['X2-GHM-02', 'ex btw', 'inclusief btw', 'exclusief btw'],
    ['X1-GHM-06', 'per maand', 'per stuk', 'per maand'],
    ['X1-GHM-06', 'p/m', 'per stuk', 'per maand'],
    ['X2-VV-01', 'euro per maand', 'per jaar', 'per maand'],
    ['Y1-VV-07', '% per maand', 'per jaar', 'per maand'],
  ])('%s: … %s is another thing than is asked', (template, woorden, gevraagd, getypt) => {
    expect(met(template, woorden)).toMatchObject({
      oordeel: 'bijna',
      code: 'EENHEID-TEKST',
      feedback: `Je getal klopt, maar gevraagd is ${gevraagd}. Jij schreef: ${getypt}.`,
    });
  });

  test('are no unit of their own', () => {
    expect(met('X1-GHM-06', 'kg per stuk').code).toBe('EENHEID-TEKST');
    expect(met('X1-GHM-06', 'kg excl. btw').code).toBe('EENHEID-TEKST');
    expect(met('Y1-GVO-01', 'punten').code).toBe('GOED');
    expect(met('X2-GHM-06', 'pct').code).toBe('GOED');
    expect(met('Y2-GVO-02', 'pp').code).toBe('GOED');
  });
});

describe('a question in thousands of euros', () => {
  const duizenden = opgave('Y2-GVO-04');
  const oordeel = (invoer: string) => beoordeel(duizenden, invoer);

  test.each(['14,4', '€ 14,4', '14,4 × € 1.000', '14,4 k€', '14,4k€', 'k€ 14,4', '14,4 k', '€ 14,4k', '14,4 duizend'])(
    '%s is right',
    (invoer) => {
      expect(duizenden.antwoordTekst).toBe('14,4 × € 1.000');
      expect([invoer, oordeel(invoer).code]).toEqual([invoer, 'GOED']);
    },
  );

  test.each(['14,4 duizend euro', '0,0144 miljoen', "14,4 duizend euro's"])('%s is right too', (invoer) => {
    expect([invoer, oordeel(invoer).code]).toEqual([invoer, 'GOED']);
  });

  test.each(['€ 14.400', '14.400 euro', "14400 euro's", '€ 14400,-'])('%s is written in full', (invoer) => {
    expect(oordeel(invoer)).toMatchObject({
      oordeel: 'bijna',
      code: 'EENHEID-TEKST',
      feedback: "Je bedrag klopt, maar de vraag is in duizenden euro's: schrijf € 5.000 als 5.",
    });
  });

  test('thousands stay thousands where another unit is asked', () => {
    expect(beoordeel(opgave('X2-GVO-01'), '182 k€').code).toBe('GOED');
    expect(beoordeel(opgave('X2-GVO-01'), 'k€ 182').code).toBe('GOED');
    expect(beoordeel(opgave('X2-GVO-01'), '182').code).not.toBe('GOED');
  });
});
