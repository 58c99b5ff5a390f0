import fc from 'fast-check';
import { offerteBlok } from '../../src/calc/blok/offerteBlok';
import { answer } from './answer';
import { blokAnswer, blokMessage } from './blokAnswer';

const NONE = [[null], [null], [null]];
const blok = (regels: unknown, voorwaarden: unknown = NONE): unknown[][] =>
  blokAnswer(offerteBlok, [regels, voorwaarden]);

const regels = [
  [3, 19.95, null, 0.21],
  [1, 12.5, null, 0.09],
];
const voorwaarden = [[0.1], [7.5], ['regel']];

test('the totals stand below each other, from subtotal to total, per rate from high to low', () => {
  expect(blok(regels, voorwaarden)).toEqual([
    ['Subtotaal', 72.35],
    ['Korting', -7.24],
    ['Vracht', 7.5],
    ['Grondslag btw 21%', 60.06],
    ['Btw 21%', 12.61],
    ['Grondslag btw 9%', 12.55],
    ['Btw 9%', 1.14],
    ['Totaal incl. btw', 86.36],
  ]);
});

test('an English build has English labels and a decimal point', () => {
  expect(blokAnswer(offerteBlok, [[[1, 100, null, 0.055]], NONE], 'en').map(([label]) => label)).toEqual([
    'Subtotal',
    'Discount',
    'Freight',
    'Amount subject to VAT 5.5%',
    'VAT 5.5%',
    'Total incl. VAT',
  ]);
  expect(blok([[1, 100, null, 0.055]]).map(([label]) => label)).toContain('Btw 5,5%');
});

test('empty discounts, rates and terms are what they are in OFFERTE.TOTAAL', () => {
  expect(blok([[2, 50, '', '']])).toEqual(blok([[2, 50, 0, 0.21]], [[0], [0], ['totaal']]));
  expect(blok([[2, 50, '', '']], null)).toEqual(blok([[2, 50, 0, 0.21]]));
});

test('an empty row does not count, not even when its rate is filled in already', () => {
  const [first, second] = regels;
  expect(blok([[null, null, null, null], first, ['', '', '', 0.21], second, ['', '', '', '']], voorwaarden)).toEqual(
    blok(regels, voorwaarden),
  );
});

test('a line that lacks its price or its quantity is never left out in silence', () => {
  expect(blok([...regels, [2, null, null, 0.21]])).toEqual([['#N/A']]);
  expect(blokMessage(offerteBlok, [[...regels, [2, null, null, 0.21]], NONE])).toBe(
    'Vul voor prijzen een waarde in. Er staat niets.',
  );
  expect(blokMessage(offerteBlok, [[...regels, [null, 5, null, 0.21]], NONE])).toBe(
    'Vul voor aantallen een waarde in. Er staat niets.',
  );
  expect(blok([[null, null, null, null]])).toEqual([['#N/A']]);
});

test('what is wrong in one line is the error of the block, with its own words', () => {
  expect(blok([[1, -5, null, null]])).toEqual([['#NUM!']]);
  expect(blok([[1, 5, 10, null]])).toEqual([['#NUM!']]);
  expect(blok([[1, { code: '#REF!' }, null, null]])).toEqual([['#REF!']]);
  expect(blok(regels, [[null], [{ code: '#DIV/0!' }], [null]])).toEqual([['#DIV/0!']]);
  expect(blok([[1, 0, null, null]], [[null], [5], [null]])).toEqual([['#DIV/0!']]);
  expect(blokMessage(offerteBlok, [[[1, '12,50', null, null]], NONE])).toBe(
    'Vul voor prijzen een getal in. Er staat nu "12,50".',
  );
  expect(blokMessage(offerteBlok, [regels, [[null], [null], ['alles']]], 'en')).toBe(
    'VatRounding does not know the value "alles". Choose from: totaal, regel.',
  );
});

test('another shape than four columns and three terms is an error that says so', () => {
  expect(blokMessage(offerteBlok, [[[1, 100, 0]], NONE])).toBe('Regels moet 4 kolommen hebben.');
  expect(blokMessage(offerteBlok, [regels, [[0], [0]]])).toBe('Voorwaarden moet 3 rijen hebben.');
});

const line = fc.tuple(
  fc.integer({ min: -50, max: 500 }).map((tenths) => tenths / 10),
  fc.integer({ min: 1, max: 99_999 }).map((cents) => cents / 100),
  fc.integer({ min: 0, max: 60 }).map((percent) => percent / 100),
  fc.constantFrom(0.21, 0.09, 0),
);
const terms = fc.tuple(
  fc.integer({ min: 0, max: 25 }).map((percent) => percent / 100),
  fc.integer({ min: 0, max: 10_000 }).map((cents) => cents / 100),
  fc.constantFrom('totaal', 'regel'),
);
const cents = (amount: unknown): number => Math.round(Number(amount) * 100);

test('the amounts add up to the cent and end in the total that OFFERTE.TOTAAL gives', () => {
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 12 }),
      terms,
      (lines, [factuurkorting, vracht, afronding]) => {
        const rows = blok(lines, [[factuurkorting], [vracht], [afronding]]);
        const columns = [0, 1, 2, 3].map((column) => lines.map((cells) => [cells[column]]));
        const total = answer('OFFERTE.TOTAAL', ...columns, factuurkorting, vracht, afronding);
        if (rows.length === 1) return expect(rows).toEqual([[total]]);
        const amounts = rows.map(([, amount]) => cents(amount));
        const [subtotal = 0, discount = 0, freight = 0] = amounts;
        const bases = amounts.slice(3, -1).filter((_, index) => index % 2 === 0);
        const btw = amounts.slice(3, -1).filter((_, index) => index % 2 === 1);
        const add = (list: readonly number[]): number => list.reduce((sum, amount) => sum + amount, 0);
        expect(add(bases)).toBe(subtotal + discount + freight);
        expect(amounts.at(-1)).toBe(add(bases) + add(btw));
        return expect(rows.at(-1)).toEqual(['Totaal incl. btw', total]);
      },
    ),
    { numRuns: 500, seed: 2026 },
  );
});
