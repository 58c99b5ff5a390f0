import fc from 'fast-check';
import { leesInvoer } from '../../../src/calc/rekenen/leesInvoer';
import facts from '../../facts/rekenen.json';

describe('what a student types is read as people write numbers in Dutch', () => {
  test.each(facts.invoer_parser)('$invoer', ({ invoer, ...expected }) => {
    expect(leesInvoer(invoer)).toEqual(expected);
  });

  test.each([
    ['€ 2,5 miljoen', 2_500_000, ['valuta', 'telwoord']],
    ['1,1 mln euro', 1_100_000, ['telwoord', 'eenheid', 'eenheid:euro']],
    ['0,3 mld', 300_000_000, ['telwoord']],
    ['12,50 €', 12.5, ['valuta']],
    ['EUR 12,50', 12.5, ['valuta']],
    ['(€ 1.250,50)', -1250.5, ['valuta']],
    ['- 600', -600, []],
    ['-12,-', -12, []],
    ['12,—', 12, []],
    ['12,', 12, []],
    ['€ 1.250,-', 1250, ['valuta']],
    ['1 1/2', 1.5, ['breuk']],
    ['3/4 deel', 0.75, ['breuk', 'eenheid', 'eenheid:deel'].slice(1).concat('breuk')],
    ['1.250,50 stuks per dag', 1250.5, ['eenheid', 'eenheid:stuks per dag']],
    ['5 m2', 5, ['eenheid', 'eenheid:m2']],
    ['5 €/m²', 5, ['eenheid', 'eenheid:€/m²']],
    ['80 km/h', 80, ['eenheid', 'eenheid:km/h']],
    ['1250.500', 1250.5, ['punt_als_komma']],
    ['2.5 k', 2500, ['telwoord', 'punt_als_komma']],
    ['≈ 1.250.000', 1_250_000, []],
  ])('%s is %p too', (invoer, waarde, notities) => {
    expect(leesInvoer(invoer)).toMatchObject({ waarde, notities });
  });

  test.each([
    '--5',
    '-5-',
    '12.345.6',
    '1,25,0',
    '1 25',
    '5 + 3',
    '2 x 3',
    '7 uur 40',
    '7:40',
    '.',
    ',',
    '-',
    '%',
    '€',
    '()',
    '1.2.3',
    '3/4/5',
    '9'.repeat(400),
  ])('%s is no number', (invoer) => {
    expect(leesInvoer(invoer).waarde).toBeNull();
  });

  test('what is written as whole euros means nothing else', () => {
    expect(leesInvoer('1.250,-').alternatief).toBeNull();
    expect(leesInvoer('-1.250').alternatief).toBe(-1.25);
  });

  test('whatever is typed, reading it gives an answer and never more than one note on why not', () => {
    const teken = fc.constantFrom(..."0123456789.,-−+()€%/ ='’kmxe×\u00a0".split(''));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(teken).map((tekens) => tekens.join('')),
        ),
        (invoer) => {
          const { waarde, notities } = leesInvoer(invoer);
          return waarde === null
            ? notities.length === 1 && ['leeg', 'onleesbaar'].includes(notities[0] as string)
            : Number.isFinite(waarde);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
