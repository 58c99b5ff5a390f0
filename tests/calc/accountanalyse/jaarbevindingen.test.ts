import type { Jaarbevinding } from '../../../src/calc/accountanalyse/analyse';
import { jaarbevindingen } from '../../../src/calc/accountanalyse/jaarbevindingen';
import { jaarbevindingtekst } from '../../../src/calc/accountanalyse/jaarbevindingtekst';
import { jaarposten } from '../../../src/calc/accountanalyse/jaarposten';
import { jaartotalen } from '../../../src/calc/accountanalyse/jaartotalen';
import { notations } from '../../../src/calc/notation';
import { gezondeJaren, testaccount, type Jaar } from './testaccount';

const [gezond = {}, tweede = {}] = gezondeJaren;
const bevindingen = (jaren: readonly Jaar[], eenheid?: string): readonly Jaarbevinding[] =>
  jaarbevindingen(testaccount(jaren).jaren, eenheid);
const zinnen = (jaren: readonly Jaar[], eenheid = '1', taal: 'nl' | 'en' = 'nl'): readonly string[] =>
  bevindingen(jaren, eenheid).map((bevinding) => jaarbevindingtekst(bevinding, notations[taal], taal));

test('figures that are right have no findings', () => {
  expect(bevindingen(gezondeJaren)).toEqual([]);
  expect(bevindingen([])).toEqual([]);
});

describe('totals', () => {
  const totalenVan = (jaren: readonly Jaar[]) => jaartotalen(testaccount(jaren).jaren);

  test('add up the posts of a column, and crediteuren count once', () => {
    const totalen = totalenVan([gezond]);
    expect(totalen.vasteActiva[0]).toBe(300_000);
    expect(totalen.vlottendeActiva[0]).toBe(300_000);
    expect(totalen.totaalActiva[0]).toBe(600_000);
    expect(totalen.totaalPassiva[0]).toBe(600_000);
    expect(totalen.balansverschil[0]).toBe(0);
  });

  test('are unknown where a part is missing or is no figure, and 0 counts as a figure', () => {
    const totalen = totalenVan([
      { ...gezond, effecten: '' },
      { ...tweede, voorraden: tekst },
    ]);
    expect(totalen.vasteActiva).toEqual([300_000, 300_000, '', '', '']);
    expect(totalen.vlottendeActiva).toEqual(['', '', '', '', '']);
    expect(totalen.totaalActiva.slice(0, 2)).toEqual(['', '']);
    expect(totalen.totaalPassiva.slice(0, 2)).toEqual([600_000, 600_000]);
    expect(totalen.balansverschil.slice(0, 2)).toEqual(['', '']);
  });

  test('are exact where doubles are not', () => {
    const centen = { immaterieleVasteActiva: 0.1, materieleVasteActiva: 0.2, financieleVasteActiva: 0 };
    expect(totalenVan([centen]).vasteActiva[0]).toBe(0.3);
  });
});

const tekst = { code: 'notANumber', params: ['jaarcijfers'], found: 'onbekend' } as const;

describe('years', () => {
  test('figures without a year are told', () => {
    expect(zinnen([{ ...gezond, jaar: '' }])).toEqual([
      'Kolom 1 heeft cijfers, maar geen jaar. Vul het jaar boven de kolom in.',
    ]);
    expect(bevindingen([gezond, { jaar: '' }])).toEqual([]);
  });

  test('a year that is there twice is told at the second one', () => {
    const gevonden = bevindingen([{ jaar: 2022 }, { jaar: 2023 }, { jaar: 2022 }]);
    expect(gevonden).toEqual([{ code: 'jaarDubbel', plaats: { soort: 'jaar', kolom: 2 }, gegevens: { jaar: 2022 } }]);
    expect(zinnen([{ jaar: 2022 }, { jaar: 2022 }], '1', 'en')).toEqual([
      '2022 is there twice. Give every year one column.',
    ]);
  });

  test('a year that is missing is named, one or several, whatever lies between', () => {
    expect(zinnen([{ jaar: 2020 }, { jaar: 2022 }])[0]).toContain('2021 ontbreekt tussen 2020 en 2022.');
    expect(zinnen([{ jaar: 2018 }, { jaar: '' }, { jaar: 2022 }], '1', 'en')[0]).toContain(
      '2019–2021 is missing between 2018 and 2022.',
    );
    expect(bevindingen([{ jaar: 2020 }, { jaar: '' }, { jaar: 2021 }])).toEqual([]);
  });

  test('years from new to old are told', () => {
    expect(zinnen([{ jaar: 2023 }, { jaar: 2022 }])).toEqual([
      '2022 staat rechts van 2023. Zet het oudste jaar links, dan lees je tabel en grafiek van oud naar nieuw.',
    ]);
  });
});

describe('cells', () => {
  test('text in a cell for money is told with what it says', () => {
    const fout = { code: 'errorInInput', params: ['jaarcijfers'], found: '#DIV/0!' } as const;
    expect(zinnen([{ omzet: tekst, debiteuren: fout }])).toEqual([
      'Debiteuren 2021: er staat "#DIV/0!". Vul een getal in, of maak de cel leeg.',
      'Omzet 2021: er staat "onbekend". Vul een getal in, of maak de cel leeg.',
    ]);
  });

  test('every post that may not be negative is told when it is, and no other', () => {
    const negatief = Object.fromEntries(jaarposten.map(({ post }) => [post, -1]));
    const gemeld = bevindingen([negatief]).flatMap(({ code, plaats }) =>
      code === 'negatief' && plaats.soort === 'post' ? [plaats.post] : [],
    );
    expect(gemeld).toEqual(jaarposten.flatMap(({ post, magNegatief }) => (magNegatief ? [] : [post])));
    expect(zinnen([{ rentelasten: -1_234.5 }])).toEqual([
      'Rentelasten 2021 is negatief (-1.234,50). Vul bezittingen, schulden, omzet en kosten in als positieve bedragen.',
    ]);
  });

  test('payables above the short-term debt that they are part of are told', () => {
    expect(zinnen([{ crediteuren: 151_000, kortlopendVreemdVermogen: 150_000 }])).toEqual([
      'Crediteuren 2021 (151.000) zijn meer dan het kortlopend vreemd vermogen (150.000) waar ze bij horen.',
    ]);
    expect(bevindingen([{ crediteuren: 150_000, kortlopendVreemdVermogen: 150_000 }])).toEqual([]);
    expect(bevindingen([{ crediteuren: 150_000 }])).toEqual([]);
  });
});

describe('sums', () => {
  test('a balance that does not balance is told with both sides', () => {
    expect(zinnen([{ ...gezond, liquideMiddelen: 69_000 }])).toEqual([
      'Balans 2021: activa 599.000 en passiva 600.000 verschillen 1.000.',
    ]);
    expect(bevindingen([{ ...gezond, liquideMiddelen: 69_000, effecten: '' }])).toEqual([]);
  });

  test('an operating profit that differs from turnover less costs is told, when all of them are known', () => {
    const anders = { ...gezond, bedrijfsresultaat: 100_000, resultaatVoorBelasting: 90_000 };
    expect(zinnen([anders])).toEqual(['Bedrijfsresultaat 2021 is 100.000, maar de omzet min de kosten is 145.000.']);
    expect(bevindingen([{ ...anders, dienstenDerden: '' }])).toEqual([]);
  });

  test('a profit before tax that does not follow from the operating profit is told, when all parts are known', () => {
    const anders = { ...gezond, resultaatVoorBelasting: 140_000 };
    expect(zinnen([anders], '1', 'en')).toEqual([
      'Profit before tax 2021 is 140,000, but operating profit plus interest income less interest expense is 135,000. It is right only with other income or expense.',
    ]);
    expect(bevindingen([{ ...anders, rentebaten: '' }])).toEqual([]);
  });

  test('a cent counts in euro, and rounding does not in thousands and millions', () => {
    const scheef = (verschil: number): Jaar => ({ ...gezond, liquideMiddelen: 70_000 + verschil });
    expect(bevindingen([scheef(0.01)])).toHaveLength(1);
    expect(bevindingen([scheef(1)])).toHaveLength(1);
    expect(bevindingen([scheef(6)], '1000')).toEqual([]);
    expect(bevindingen([scheef(7)], '1000')).toHaveLength(1);
    // With a decimal the last printed digit is a tenth, so twelve posts round to six tenths at most.
    expect(bevindingen([scheef(0.6)], '1000000')).toEqual([]);
    expect(bevindingen([scheef(0.7)], '1000000')).toHaveLength(1);
  });
});

describe('units', () => {
  const balans = (factor: number): Jaar =>
    Object.fromEntries(Object.entries(gezond).map(([post, waarde]) => [post, Number(waarde) * factor]));

  test('a year in thousands beside one in euro is told for turnover and for the balance, at the later year', () => {
    const gevonden = bevindingen([gezond, balans(0.001)]);
    expect(gevonden.map(({ code, plaats }) => [code, plaats])).toEqual([
      ['eenheidVerdacht', { soort: 'post', post: 'omzet', kolom: 1 }],
      ['eenheidVerdacht', { soort: 'totaal', totaal: 'totaalActiva', kolom: 1 }],
    ]);
    expect(zinnen([gezond, balans(0.001)])).toEqual([
      'Omzet: 2021 is ongeveer 1.000 keer 2022. Staat een van die jaren in duizenden?',
      'Balanstotaal: 2021 is ongeveer 1.000 keer 2022. Staat een van die jaren in duizenden?',
    ]);
  });

  test('one unit that is wrong in the middle is told twice, and a missing year does not hide it', () => {
    const omzet = (waarde: number | ''): Jaar => ({ omzet: waarde });
    expect(bevindingen([omzet(900), omzet(1_000_000), omzet(1_100)])).toHaveLength(2);
    expect(bevindingen([omzet(900), omzet(''), omzet(1_000_000)])).toHaveLength(1);
  });

  test.each([
    [299, 0],
    [300, 1],
    [3000, 1],
    [3001, 0],
  ])('turnover times %d gives %d findings', (factor, aantal) => {
    expect(bevindingen([{ omzet: 1 }, { omzet: factor }])).toHaveLength(aantal);
    expect(bevindingen([{ omzet: factor }, { omzet: 1 }])).toHaveLength(aantal);
  });

  test('a balance of which one side is unknown is compared by the other', () => {
    const passiva: Jaar = { ...gezond, voorraden: '', omzet: '' };
    const kleiner: Jaar = { ...balans(0.001), voorraden: '', omzet: '' };
    expect(bevindingen([passiva, kleiner]).map(({ plaats }) => plaats)).toEqual([
      { soort: 'totaal', totaal: 'totaalPassiva', kolom: 1 },
    ]);
  });

  test('columns without years are told by their place', () => {
    const zinnenZonder = zinnen(
      [
        { jaar: '', omzet: 1 },
        { jaar: '', omzet: 1_000 },
      ],
      '1',
      'en',
    );
    expect(zinnenZonder.at(-1)).toBe(
      'Turnover: column 2 is about 1,000 times column 1. Is one of those years in thousands?',
    );
  });
});
