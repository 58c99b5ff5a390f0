import fc from 'fast-check';
import { notations } from '../../src/calc/notation';
import { leesBtw, schrijfBtw } from '../../src/calc/offerte/leven/artikelBtw';
import { regelVanArtikel } from '../../src/calc/offerte/leven/artikelregel';
import { leesStaffel, schrijfStaffel } from '../../src/calc/offerte/leven/artikelStaffel';
import { plakArtikelen } from '../../src/calc/offerte/leven/plakArtikelen';
import { plakopmerkingTekst } from '../../src/calc/offerte/leven/plakopmerkingTekst';
import { btwCategorieen } from '../../src/calc/offerte/offerte';

const { nl, en } = notations;

test.each([
  ['21%', 'standaard', '0.21'],
  ['21', 'standaard', '0.21'],
  ['0,21', 'standaard', '0.21'],
  ['0.21', 'standaard', '0.21'],
  ['9 %', 'standaard', '0.09'],
  ['9', 'standaard', '0.09'],
  ['btw 21%', 'standaard', '0.21'],
  ['21% btw', 'standaard', '0.21'],
  ['hoog', 'standaard', '0.21'],
  ['Laag tarief', 'standaard', '0.09'],
  ['19,5%', 'standaard', '0.195'],
  ['1', 'standaard', '0.01'],
  ['0', 'nul', '0'],
  ['0%', 'nul', '0'],
  ['Verlegd', 'verlegd', '0'],
  ['btw verlegd', 'verlegd', '0'],
  ['vrijgesteld', 'vrijgesteld', '0'],
  ['exempt', 'vrijgesteld', '0'],
  ['Reverse charge', 'verlegd', '0'],
  ['reverse-charge', 'verlegd', '0'],
  ['zero', 'nul', '0'],
  ['intra-community', 'intracommunautair', '0'],
  ['export', 'export', '0'],
  ['outside VAT', 'buiten btw', '0'],
])('"%s" is btw %s at %s', (tekst, categorie, tarief) => {
  expect(leesBtw(tekst, nl)).toEqual({ categorie, tarief });
});

test.each(['', 'geen idee', '-21%', '210%', '21 procent'])('"%s" is no btw', (tekst) => {
  expect(leesBtw(tekst, nl)).toBeUndefined();
});

test('btw reads back from what is written, in both languages', () => {
  for (const categorie of btwCategorieen) {
    const btw = { categorie, tarief: categorie === 'standaard' ? '0.09' : '0' };
    expect(leesBtw(schrijfBtw(btw, 'nl', nl), nl)).toEqual(btw);
    expect(leesBtw(schrijfBtw(btw, 'en', en), en)).toEqual(btw);
  }
  expect(schrijfBtw({ categorie: 'standaard', tarief: '0.195' }, 'nl', nl)).toBe('19,5%');
});

test.each([
  ['heel 10: 95,00; 50: 5%', nl],
  ['10: 95; 50: 5 %', nl],
  ['Heel: 50: 5%; 10: 95,00', nl],
  ['whole 10: 95.00; 50: 5%', en],
  ['all 10+ 95.00; 50+ 5%', en],
  ['heel 10 = € 95,00\n50 = 5%', nl],
])('"%s" is a staffel of one price for everything', (tekst, notation) => {
  expect(leesStaffel(tekst, notation)).toEqual({
    methode: 'heel',
    treden: [
      { vanaf: '10', prijs: '95' },
      { vanaf: '50', korting: '0.05' },
    ],
  });
});

test('a staffel per schijf is named, with thousands and decimals in the notation of the workbook', () => {
  const staffel = { methode: 'schijf', treden: [{ vanaf: '1000', prijs: '0.125' }] };
  expect(leesStaffel('schijf 1.000: 0,125', nl)).toEqual(staffel);
  expect(leesStaffel('graduated 1,000: 0.125', en)).toEqual(staffel);
});

test.each([
  ['trap 10: 5', 'onleesbaar', 'trap 10: 5'],
  ['heel', 'onleesbaar', 'heel'],
  ['10: 95; vijftig: 90', 'onleesbaar', 'vijftig: 90'],
  ['10: 95; 10: 90', 'dubbeleGrens', '10: 90'],
  ['10: 150%', 'kortingTeHoog', '10: 150%'],
  ['10: -5', 'prijsOnderNul', '10: -5'],
])('"%s" is refused: %s', (tekst, fout, deel) => {
  expect(leesStaffel(tekst, nl)).toEqual({ fout, deel });
});

test('a staffel reads back from what is written, in both languages', () => {
  const trede = fc.record({
    vanaf: fc.integer({ min: 0, max: 9_999_999 }),
    amount: fc.integer({ min: 0, max: 9_999_999 }),
    isKorting: fc.boolean(),
  });
  fc.assert(
    fc.property(
      fc.constantFrom('heel' as const, 'schijf' as const),
      fc.uniqueArray(trede, { minLength: 1, maxLength: 6, selector: ({ vanaf }) => vanaf }),
      (methode, each) => {
        const treden = each
          .sort((a, b) => a.vanaf - b.vanaf)
          .map(({ vanaf, amount, isKorting }) =>
            isKorting
              ? { vanaf: String(vanaf / 10), korting: String((amount % 10_000) / 10_000) }
              : { vanaf: String(vanaf / 10), prijs: String(amount / 1_000) },
          );
        const staffel = { methode, treden };
        expect(leesStaffel(schrijfStaffel(staffel, 'nl', nl), nl)).toEqual(staffel);
        expect(leesStaffel(schrijfStaffel(staffel, 'en', en), en)).toEqual(staffel);
      },
    ),
  );
});

test('pasted cells with heads may have their columns in any order', () => {
  const { artikelen, opmerkingen } = plakArtikelen(
    'Price\tSKU\tColour\tName\tVAT\n12.50\tA-1\tred\tChair\t21%\r\n1,250.00\tA-2\tblue\tDesk\t21\n',
    en,
  );
  expect(artikelen).toEqual([
    { code: 'A-1', omschrijving: 'Chair', eenheid: '', prijs: '12.5', kostprijs: '', btw: '21%', staffel: '' },
    { code: 'A-2', omschrijving: 'Desk', eenheid: '', prijs: '1250', kostprijs: '', btw: '21', staffel: '' },
  ]);
  expect(opmerkingen).toEqual([{ code: 'kolomOnbekend', rij: 1, tekst: 'Colour' }]);
});

test('pasted cells without heads stand in the order of the table', () => {
  expect(plakArtikelen('A-1\tStoel\tstuk\t€ 1.250,-\t700,5\t9%\theel 10: 5%', nl)).toEqual({
    artikelen: [
      {
        code: 'A-1',
        omschrijving: 'Stoel',
        eenheid: 'stuk',
        prijs: '1250',
        kostprijs: '700.5',
        btw: '9%',
        staffel: 'heel 10: 5%',
      },
    ],
    opmerkingen: [],
  });
});

test('cells in quotes keep their line breaks, and a cell that starts with = stays text', () => {
  const { artikelen } = plakArtikelen('A\t"Bureau ""Eik""\n160 cm"\tstuk\t10\n=1+1\tStoel\tstuk\t5', nl);
  expect(artikelen.map(({ code, omschrijving }) => [code, omschrijving])).toEqual([
    ['A', 'Bureau "Eik"\n160 cm'],
    ['=1+1', 'Stoel'],
  ]);
});

test('what cannot be read is remarked with what stood there, in words', () => {
  const { artikelen, opmerkingen } = plakArtikelen(
    'code\tprijs\tomschrijving\tbtw\tstaffel\nA\top aanvraag\tStoel\tveel\tsoms 5%\na\t\t\t21%\t',
    nl,
    ['B'],
  );
  expect(opmerkingen.map(({ code, rij }) => `${rij} ${code}`)).toEqual([
    '2 prijsOnleesbaar',
    '2 btwOnleesbaar',
    '2 staffelOnleesbaar',
    '3 prijsOntbreekt',
    '3 omschrijvingOntbreekt',
    '3 dubbeleCode',
  ]);
  expect(artikelen[0]).toMatchObject({ prijs: '', btw: 'veel', staffel: 'soms 5%' });
  expect(opmerkingen.slice(0, 1).map((each) => plakopmerkingTekst(each, 'nl'))).toEqual([
    'Rij 2: "op aanvraag" is geen prijs. Die cel blijft leeg.',
  ]);
});

test('a code that the table has already is remarked', () => {
  expect(plakArtikelen('b\tStoel\tstuk\t5', nl, ['B']).opmerkingen).toEqual([
    { code: 'dubbeleCode', rij: 1, tekst: 'b' },
  ]);
});

test('an article becomes a line, and says what of it could not be read', () => {
  const artikel = {
    code: 'A-1',
    omschrijving: '=Stoel',
    eenheid: 'stuk',
    prijs: '100',
    kostprijs: '',
    btw: '21%',
    staffel: 'heel 10: 95,00',
  };
  expect(regelVanArtikel(artikel, 'r9', '4', nl)).toEqual({
    regel: {
      id: 'r9',
      soort: 'product',
      artikel: 'A-1',
      omschrijving: '=Stoel',
      eenheid: 'stuk',
      stuksprijs: '100',
      aantal: '4',
      btw: { categorie: 'standaard', tarief: '0.21' },
      staffel: { methode: 'heel', treden: [{ vanaf: '10', prijs: '95' }] },
    },
    onleesbaar: [],
  });
  expect(regelVanArtikel({ ...artikel, btw: '?', staffel: '?' }, 'r9', '4', nl)).toMatchObject({
    onleesbaar: ['btw', 'staffel'],
  });
});
