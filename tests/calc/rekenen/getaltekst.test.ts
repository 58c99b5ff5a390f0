import { antwoordtekst, schrijfwijze } from '../../../src/calc/rekenen/getaltekst';
import { breukVan } from '../../../src/calc/rekenen/uitdrukking/breukrekenaar';

describe('a figure in a text', () => {
  test.each([
    ['n', 1234567, '1.234.567'],
    ['n', 0.5, '0,5'],
    ['n', 100, '100'],
    ['n', -6.25, '-6,25'],
    ['n2', 0.9, '0,90'],
    ['n4', 1.2, '1,2000'],
    ['pct', 12.5, '12,5%'],
    ['pct1', -6.25, '-6,3%'],
    ['eur', 1234.5, '€ 1.234,50'],
    ['eur', -170, '€ -170,00'],
    ['eur', -0.001, '€ 0,00'],
    ['eur0', 24.5, '€ 25'],
    ['eur0', 999.5, '€ 1.000'],
    ['usd', 20500, '$ 20.500,00'],
    ['gbp', 2225, '£ 2.225,00'],
  ])('as %s of %d is %s', (wijze, getal, tekst) => {
    expect(schrijfwijze(wijze)(breukVan(getal))).toBe(tekst);
  });

  test('is written in no other way', () => {
    expect(() => schrijfwijze('yen')).toThrow('yen');
  });
});

describe('an answer has its unit', () => {
  test.each([
    ['€', 2, '€ 12,50'],
    ['€', 0, '€ 13'],
    ['%', 1, '12,5%'],
    ['(getal)', 2, '12,50'],
    ['kg', 2, '12,50 kg'],
  ])('%s with %d decimals', (eenheid, decimalen, tekst) => {
    expect(antwoordtekst(breukVan(12.5), eenheid, decimalen)).toBe(tekst);
  });
});
