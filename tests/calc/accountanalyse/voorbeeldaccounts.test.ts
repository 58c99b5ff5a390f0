import type { Kengetalsleutel } from '../../../src/calc/accountanalyse/analyse';
import { branches } from '../../../src/calc/accountanalyse/branches';
import { jaarbevindingen } from '../../../src/calc/accountanalyse/jaarbevindingen';
import { jaartotalen } from '../../../src/calc/accountanalyse/jaartotalen';
import { kengetalrijen } from '../../../src/calc/accountanalyse/kengetalrijen';
import { voorbeeldaccounts, type Voorbeeldaccount } from '../../../src/calc/accountanalyse/voorbeeldaccounts';

const voorbeeld = (soort: Voorbeeldaccount['soort']): Voorbeeldaccount =>
  voorbeeldaccounts.find((account) => account.soort === soort) as Voorbeeldaccount;
const cijfer = (soort: Voorbeeldaccount['soort'], sleutel: Kengetalsleutel, jaar: number): number => {
  const account = voorbeeld(soort);
  const kolom = account.jaren.findIndex((each) => each.jaar === jaar);
  return Number(kengetalrijen(account).find((rij) => rij.sleutel === sleutel)?.waarden[kolom]);
};

test('there are three examples in either language, and they differ in words alone', () => {
  for (const taal of ['nl', 'en'] as const) {
    expect(voorbeeldaccounts.filter((account) => account.taal === taal).map(({ soort }) => soort)).toEqual([
      'sterk',
      'zwak',
      'ontbrekendeJaren',
    ]);
  }
  const [nl, en] = [voorbeeldaccounts.slice(0, 3), voorbeeldaccounts.slice(3)];
  expect(nl.map(({ jaren }) => jaren)).toEqual(en.map(({ jaren }) => jaren));
  nl.forEach(({ velden }, index) => expect(velden.bron).not.toBe(en[index]?.velden.bron));
});

test.each(voorbeeldaccounts.map((account) => [`${account.velden.naam} (${account.taal})`, account] as const))(
  '%s names its source with a site and a day, its branche and its unit',
  (_, { velden, jaren }) => {
    expect(velden.bron).toMatch(/\b[\w-]+(?:\.[\w-]+)*\.(?:nl|com)\b/);
    expect(velden.bronDatum).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(branches.map(({ letter }) => letter)).toContain(velden.branche);
    expect(velden.eenheid).toBe('1000');
    expect(jaren).toHaveLength(5);
  },
);

test('the balances of the strong and the weak example balance to the unit', () => {
  expect(jaartotalen(voorbeeld('sterk').jaren).totaalActiva).toEqual([134_677, 139_866, 137_382, '', '']);
  expect(jaartotalen(voorbeeld('sterk').jaren).balansverschil).toEqual([0, 0, 0, '', '']);
  expect(jaartotalen(voorbeeld('zwak').jaren).totaalActiva).toEqual([214_268, 198_607, '', '', '']);
  expect(jaartotalen(voorbeeld('zwak').jaren).balansverschil).toEqual([0, 0, '', '', '']);
});

test('nothing is wrong with their figures but the year that is missing', () => {
  const codes = (soort: Voorbeeldaccount['soort']) => {
    const { jaren, velden } = voorbeeld(soort);
    return jaarbevindingen(jaren, velden.eenheid).map(({ code }) => code);
  };
  expect(codes('sterk')).toEqual([]);
  expect(codes('zwak')).toEqual([]);
  expect(codes('ontbrekendeJaren')).toEqual(['jaarOntbreekt']);
});

test.each([
  ['solvabiliteit', 2022, '60%'],
  ['solvabiliteit', 2023, '61%'],
  ['dupont.marge', 2022, '10%'],
  ['nettowinstmarge', 2022, '8%'],
  ['nettowinstmarge', 2023, '8%'],
] as const)('%s of Nedap in %d is what its annual report prints: %s', (sleutel, jaar, gedrukt) => {
  expect(`${Math.round(cijfer('sterk', sleutel, jaar) * 100)}%`).toBe(gedrukt);
});

test.each([
  [2019, '29.5%'],
  [2020, '31.8%'],
] as const)('solvency of Hydratec in %d is what its press release prints: %s', (jaar, gedrukt) => {
  expect(`${(cijfer('zwak', 'solvabiliteit', jaar) * 100).toFixed(1)}%`).toBe(gedrukt);
});

test.each([
  ['brutowinstmarge', 2014, '57.3%'],
  ['brutowinstmarge', 2015, '57.7%'],
  ['brutowinstmarge', 2017, '57.7%'],
  ['brutowinstmarge', 2018, '55.7%'],
] as const)('%s of Beter Bed in %d is what its annual report prints: %s', (sleutel, jaar, gedrukt) => {
  expect(`${(cijfer('ontbrekendeJaren', sleutel, jaar) * 100).toFixed(1)}%`).toBe(gedrukt);
});

test('the strong one is judged good where the weak one is judged insufficient', () => {
  const oordeel = (soort: Voorbeeldaccount['soort'], kolom: number) =>
    kengetalrijen(voorbeeld(soort))[0]?.oordelen[kolom]?.level;
  expect(oordeel('sterk', 2)).toBe('good');
  expect(oordeel('zwak', 1)).toBe('bad');
});

test('what is not published stays empty, so no ratio is made of it', () => {
  const rijen = kengetalrijen(voorbeeld('ontbrekendeJaren'));
  expect(rijen[0]?.waarden).toEqual(['', '', '', '', '']);
  expect(kengetalrijen(voorbeeld('sterk')).find(({ sleutel }) => sleutel === 'rtv')?.waarden[2]).toBe('');
});
