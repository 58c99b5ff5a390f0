import { exact, type Decimal } from '../../src/calc/decimal';
import { berekenOfferte, type Btw, type Offerte, type Offerteregel, type OfferteTotalen } from '../../src/calc/offerte';
import { regelbedrag } from '../../src/calc/offerte/regel';
import { verdeling } from '../../src/calc/offerte/verdeling';

const number = (value: number): Decimal => exact.fromCell(value);
const btw = (tarief: string): Btw => ({ categorie: 'standaard', tarief });
const hoog = btw('0.21');
const laag = btw('0.09');
const regel = (stuksprijs: string, more: Partial<Offerteregel> = {}): Offerteregel => ({
  stuksprijs,
  btw: hoog,
  ...more,
});
const totalen = (regels: readonly Offerteregel[], more: Partial<Offerte> = {}): OfferteTotalen =>
  berekenOfferte({ regels, ...more });
const netto = (one: Offerteregel): string | undefined => totalen([one]).regels[0]?.netto;
const perRegel = { afronding: 'per regel' } as const;

describe('a line', () => {
  test.each([
    [21, 25.485, 0, '535.19'],
    [11, 56.315, 0, '619.47'],
    [50, 55.71, 0.17, '2311.97'],
    [19, 7.5, 0.01, '141.08'],
    [36.3, 47.5, 0.1, '1551.83'],
    [1, 8.325, 0, '8.33'],
    [1, 33.325, 0, '33.33'],
    [1, 10060.785, 0, '10060.79'],
    [1, 1622.835, 0, '1622.84'],
    [-1, 1622.835, 0, '-1622.84'],
  ])('of %d pieces at € %d with a discount of %d is € %s', (aantal, stuksprijs, korting, bedrag) => {
    const cijfers = { aantal: number(aantal), stuksprijs: number(stuksprijs), kortingen: [number(korting)] };
    expect(regelbedrag(cijfers, exact).toFixed(2)).toBe(bedrag);
    expect(netto(regel(String(stuksprijs), { aantal: String(aantal), kortingen: [String(korting)] }))).toBe(bedrag);
  });

  test('multiplies its discounts and never adds them', () => {
    expect(netto(regel('100', { kortingen: ['0.1', '0.05', '0.02'] }))).toBe('83.79');
  });

  test('rounds its discount and surcharge in euro each by itself', () => {
    expect(netto(regel('10', { kortingBedrag: '0.005', toeslagBedrag: '0.004' }))).toBe('9.99');
    expect(netto(regel('10', { kortingBedrag: '2.521254522145214511' }))).toBe('7.48');
  });

  test('has a price for one unless it says for how many', () => {
    expect(netto(regel('12.345', { aantal: '2500', prijsPer: '1000' }))).toBe('30.86');
    expect(netto(regel('12.345'))).toBe('12.35');
  });

  test('is exact where doubles have no digits left', () => {
    expect(netto(regel('90071992547409.935', { aantal: '1000' }))).toBe('90071992547409935.00');
    expect(netto(regel('0.00000001', { aantal: '99999999999999999999' }))).toBe('1000000000000.00');
    expect(totalen([regel('90071992547409.93'), regel('90071992547409.93')]).subtotaal).toBe('180143985094819.86');
    expect(totalen([regel('9007199254740993'), regel('0.01')]).subtotaal).toBe('9007199254740993.01');
  });

  test.each([
    ['12', '12.00'],
    ['+3', '3.00'],
    ['.5', '0.50'],
    ['5.', '5.00'],
    [' 7.50 ', '7.50'],
    ['1e3', '1000.00'],
    ['1.5E-2', '0.02'],
    ['000012.10000', '12.10'],
  ])('reads %j as %s', (stuksprijs, bedrag) => {
    expect(netto(regel(stuksprijs))).toBe(bedrag);
  });

  test('in which nothing is filled in yet does not count, and has no btw', () => {
    expect(totalen([{ omschrijving: 'nog invullen' }, { aantal: '', stuksprijs: ' ', btw: hoog }])).toMatchObject({
      regels: [
        { netto: '0.00', telt: false },
        { netto: '0.00', telt: false },
      ],
      btw: [],
    });
  });
});

describe('a staffel', () => {
  const treden = [
    { vanaf: '10', prijs: '9' },
    { vanaf: '50', korting: '0.2' },
  ];
  const heel = (aantal: string): string | undefined =>
    netto(regel('10', { aantal, staffel: { methode: 'heel', treden } }));
  const schijf = (aantal: string): string | undefined =>
    netto(regel('10', { aantal, staffel: { methode: 'schijf', treden } }));

  test('gives every unit the price of the trede that the quantity reaches; below the first one the price of the line holds', () => {
    expect(['9.5', '10', '10.5', '49.99', '50', '-50'].map(heel)).toEqual([
      '95.00',
      '90.00',
      '94.50',
      '449.91',
      '400.00',
      '-400.00',
    ]);
  });

  test('by schijf gives each part its own price', () => {
    expect(['9.5', '10', '10.5', '50', '60', '-60'].map(schijf)).toEqual([
      '95.00',
      '100.00',
      '104.50',
      '460.00',
      '540.00',
      '-540.00',
    ]);
  });

  test('comes before the discounts of the line, and needs no price when it has all prices itself', () => {
    const vast = [{ vanaf: '0', prijs: '8' }, ...treden.slice(0, 1)];
    expect(netto(regel('10', { aantal: '10', kortingen: ['0.5'], staffel: { methode: 'heel', treden } }))).toBe(
      '45.00',
    );
    expect(netto({ aantal: '12', staffel: { methode: 'schijf', treden: vast } })).toBe('98.00');
  });
});

describe('what counts', () => {
  test('optional lines and alternatives show their amount and count only when chosen', () => {
    const { regels, subtotaal } = totalen([
      regel('100'),
      regel('20', { soort: 'optie' }),
      regel('3', { soort: 'optie', gekozen: true }),
      regel('50', { soort: 'alternatief' }),
    ]);
    expect(regels.map(({ netto, telt }) => [netto, telt])).toEqual([
      ['100.00', true],
      ['20.00', false],
      ['3.00', true],
      ['50.00', false],
    ]);
    expect(subtotaal).toBe('103.00');
  });

  test('of a groep the chosen line counts, else the product', () => {
    const groep = (gekozen: boolean): string =>
      totalen([
        regel('100', { groep: 'pomp' }),
        regel('130', { groep: 'pomp', soort: 'alternatief', gekozen }),
        regel('1', { groep: 'klep' }),
      ]).subtotaal;
    expect([groep(false), groep(true)]).toEqual(['101.00', '131.00']);
  });

  test('a section adds up the counting lines up to the next one', () => {
    expect(
      totalen([
        regel('1'),
        { soort: 'sectie', omschrijving: 'Levering' },
        regel('10'),
        regel('20', { soort: 'optie' }),
        { soort: 'tekst', omschrijving: 'Op pallets' },
        { soort: 'sectie', omschrijving: 'Montage' },
        regel('5'),
      ]).secties,
    ).toEqual([
      { omschrijving: 'Levering', subtotaal: '10.00' },
      { omschrijving: 'Montage', subtotaal: '5.00' },
    ]);
  });
});

describe('discounts and surcharges on the document', () => {
  test('percentages are all taken of the subtotaal and rounded each', () => {
    expect(
      totalen([regel('100.10')], {
        kortingen: [{ percentage: '0.05' }, { percentage: '0.05' }],
        toeslagen: [{ percentage: '0.015' }],
      }),
    ).toMatchObject({ kortingen: '10.02', toeslagen: '1.50', grondslag: '91.58' });
  });

  test('an amount without a rate of its own follows the lines as they stand before any adjustment', () => {
    const { btw } = totalen([regel('100'), regel('50', { btw: laag })], {
      kortingen: [{ bedrag: '30', btw: hoog }, { bedrag: '15' }],
    });
    expect(btw.map(({ tarief, grondslag }) => [tarief, grondslag])).toEqual([
      ['0.21', '60.00'],
      ['0.09', '45.00'],
    ]);
  });

  test('the cent that is left over goes to the largest base, of equal ones to the higher rate', () => {
    const shares = verdeling(exact.toCents(number(10)), [number(1), number(1), number(1)], exact);
    expect(shares.map(String)).toEqual(['3.34', '3.33', '3.33']);
    expect(verdeling(exact.toCents(number(1)), [number(-400), number(100), number(333)], exact).map(String)).toEqual([
      '-12.12',
      '3.03',
      '10.09',
    ]);
    const { btw } = totalen([regel('10', { btw: laag }), regel('10')], { kortingen: [{ bedrag: '0.01' }] });
    // Both halves of a cent round up to a cent: the rest is a cent too many.
    expect(btw.map(({ grondslag }) => grondslag)).toEqual(['10.00', '9.99']);
  });

  test('an adjustment of nothing under a category of its own still has its row of btw', () => {
    expect(
      totalen([regel('10')], { toeslagen: [{ bedrag: '0', btw: { categorie: 'vrijgesteld', tarief: '0' } }] }).btw,
    ).toEqual([
      { categorie: 'standaard', tarief: '0.21', grondslag: '10.00', bedrag: '2.10' },
      { categorie: 'vrijgesteld', tarief: '0', grondslag: '0.00', bedrag: '0.00' },
    ]);
  });
});

describe('freight', () => {
  const regels = [regel('100'), regel('200', { btw: laag })];
  const grondslagen = (vracht: Offerte['vracht'], more: Partial<Offerte> = {}): readonly (readonly string[])[] =>
    totalen(regels, { ...(vracht && { vracht }), ...more }).btw.map(({ tarief, grondslag }) => [tarief, grondslag]);

  test('is split over the bases after discounts and surcharges', () => {
    expect(grondslagen({ bedrag: '20' }, { kortingen: [{ bedrag: '100', btw: laag }] })).toEqual([
      ['0.21', '110.00'],
      ['0.09', '110.00'],
    ]);
  });

  test('can carry the highest rate of the lines, or one of its own', () => {
    expect(grondslagen({ bedrag: '20', btw: 'hoogste tarief' })).toEqual([
      ['0.21', '120.00'],
      ['0.09', '200.00'],
    ]);
    expect(grondslagen({ bedrag: '20', btw: { categorie: 'vrijgesteld', tarief: '0' } })).toEqual([
      ['0.21', '100.00'],
      ['0.09', '200.00'],
      ['0', '20.00'],
    ]);
  });

  test('is free at and above the francogrens, which looks at the goods after discounts', () => {
    const vracht = (francogrens: string, more: Partial<Offerte> = {}): string =>
      totalen(regels, { vracht: { bedrag: '20', francogrens }, ...more }).vracht;
    expect([vracht('300'), vracht('300.01')]).toEqual(['0.00', '20.00']);
    expect(vracht('300', { kortingen: [{ bedrag: '0.01' }], toeslagen: [{ bedrag: '5' }] })).toBe('20.00');
  });
});

describe('btw', () => {
  test('a line is rounded before btw: 82,6446 at 21% makes 99,99', () => {
    expect(totalen([regel('82.6446')]).totaal).toBe('99.99');
  });

  test('37,50 and 12,50 at 21% carry 10,50 per rate and 10,51 per line', () => {
    const regels = [regel('37.50'), regel('12.50')];
    expect([totalen(regels).btwTotaal, totalen(regels, perRegel).btwTotaal]).toEqual(['10.50', '10.51']);
  });

  test('15 pieces at 6,36 carry 20,03 per rate however they are split, and 20,03, 20,04 or 20,05 per line', () => {
    const splits = [['15'], ['5', '5', '5'], ['3', '3', '3', '3', '3']].map((split) =>
      split.map((aantal) => regel('6.36', { aantal })),
    );
    expect(splits.map((regels) => totalen(regels).btwTotaal)).toEqual(['20.03', '20.03', '20.03']);
    expect(splits.map((regels) => totalen(regels, perRegel).btwTotaal)).toEqual(['20.03', '20.04', '20.05']);
  });

  test('0,50 at 13% and 0,50 at 23% make 1,19', () => {
    expect(totalen([regel('0.5', { btw: btw('0.13') }), regel('0.5', { btw: btw('0.23') })]).totaal).toBe('1.19');
  });

  test('per line rounding takes every share of an adjustment and of the freight as one more line', () => {
    const regels = [regel('19.95', { aantal: '3' }), regel('12.50', { btw: laag })];
    const { btw: rijen, totaal } = totalen(regels, {
      ...perRegel,
      kortingen: [{ percentage: '0.1' }],
      vracht: { bedrag: '7.5' },
    });
    expect(rijen.map(({ grondslag, bedrag }) => [grondslag, bedrag])).toEqual([
      ['60.06', '12.61'],
      ['12.55', '1.14'],
    ]);
    expect(totaal).toBe('86.36');
  });

  test('prices incl. btw keep their total: 30,55 + 61,10 + 11,18 make 102,83', () => {
    const regels = ['30.55', '61.10', '11.18'].map((prijs) => regel(prijs));
    expect(totalen(regels, { prijzen: 'inclusief' })).toMatchObject({
      subtotaal: '102.83',
      grondslag: '84.98',
      btwTotaal: '17.85',
      totaal: '102.83',
    });
    expect(totalen(regels, { prijzen: 'inclusief', ...perRegel })).toMatchObject({
      btwTotaal: '17.84',
      totaal: '102.83',
    });
  });

  test('what carries the same btw stands in one row, however its rate is written; a line without btw is category nul', () => {
    const { btw: rijen } = totalen([regel('1'), regel('2', { btw: btw('0.2100') }), { stuksprijs: '4' }]);
    expect(rijen).toEqual([
      { categorie: 'standaard', tarief: '0.21', grondslag: '3.00', bedrag: '0.63' },
      { categorie: 'nul', tarief: '0', grondslag: '4.00', bedrag: '0.00' },
    ]);
  });
});

test('what is to be paid is the total less what was prepaid, and the amount that rounds it', () => {
  expect(totalen([regel('10.01')], { vooruitbetaald: '2.5', afrondingsbedrag: '-0.01' }).teBetalen).toBe('9.60');
});

describe('the margin', () => {
  const regels = [regel('100', { kostprijs: '60' }), regel('100', { aantal: '2', kostprijs: '70.005', btw: laag })];

  test('is what the lines bring in after discounts, without surcharges and freight, less what they cost', () => {
    const more = { kortingen: [{ percentage: '0.1' }], toeslagen: [{ bedrag: '5' }], vracht: { bedrag: '20' } };
    expect(totalen(regels, more).marge).toEqual({
      omzet: '270.00',
      kostprijs: '200.01',
      brutowinst: '69.99',
      percentage: '0.2592',
      zonderKostprijs: 0,
    });
  });

  test('is excl. btw also where prices are incl. btw', () => {
    const { marge, grondslag } = totalen(regels, { prijzen: 'inclusief', kortingen: [{ bedrag: '30' }] });
    expect(marge?.omzet).toBe(grondslag);
  });

  test('leaves out lines without a kostprijs, with their part of the discount, and says how many', () => {
    const meer = [...regels, regel('100'), regel('500', { soort: 'optie', kostprijs: '1' })];
    expect(totalen(meer, { kortingen: [{ bedrag: '40' }] }).marge).toMatchObject({
      omzet: '270.00',
      zonderKostprijs: 1,
    });
    expect(totalen([regel('5')])).not.toHaveProperty('marge');
  });
});
