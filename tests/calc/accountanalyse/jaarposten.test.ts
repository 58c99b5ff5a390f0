import { eigenPosten } from '../../../src/calc/accountanalyse/account';
import { branches } from '../../../src/calc/accountanalyse/branches';
import { jaarposten, legeJaarkolom } from '../../../src/calc/accountanalyse/jaarposten';
import { kengetallabel } from '../../../src/calc/accountanalyse/kengetallabel';
import { kengetalsleutels } from '../../../src/calc/accountanalyse/kengetalsleutels';
import { isProblem } from '../../../src/calc/evaluate';
import { posten } from '../../../src/calc/blok/boekjaar';
import { kengetallen } from '../../../src/calc/blok/kengetallen';
import { exact } from '../../../src/calc/decimal';

const jaar = [
  10, 250, 20, 80, 72, 7, 5, 35, 160, 20, 180, 120, 48, 800, 500, 520, 60, 120, 30, 34, 36, 1, 13, 24, 19, 4,
];

test('the rows of the annual figures are those of KENGETALLEN in its order, and our own below them', () => {
  expect(jaarposten.map(({ post }) => post)).toEqual([...posten, ...eigenPosten]);
  expect(Object.keys(legeJaarkolom.cijfers)).toEqual(jaarposten.map(({ post }) => post));
});

test('no two rows are called the same in a language', () => {
  for (const taal of ['nl', 'en'] as const) {
    const labels = jaarposten.map(({ label }) => label[taal]);
    expect(new Set(labels).size).toBe(labels.length);
  }
});

/** The ratios that refuse a post below zero. */
function weigeringen(post: (typeof posten)[number]): readonly string[] {
  const cijfers = jaar.map((waarde, index) => [posten[index] === post ? -waarde : waarde]);
  const block = kengetallen.compute([cijfers], { calculator: exact, language: 'nl' });
  return kengetalsleutels.filter((_, rij) => {
    const cel = block[rij]?.[0];
    return isProblem(cel) && cel.code === 'belowLimit';
  });
}

test('the posts that may be negative are equity, results and what is set off; no ratio refuses them without reason', () => {
  const mag = jaarposten.filter(({ magNegatief }) => magNegatief).map(({ post }) => post);
  expect(mag).toEqual([
    'eigenVermogen',
    'overigeKosten',
    'bedrijfsresultaat',
    'rentebaten',
    'resultaatVoorBelasting',
    'resultaatNaBelasting',
    'eigenMarge',
  ]);
  const geweigerd = posten.filter((post) => mag.includes(post)).map((post) => weigeringen(post));
  // There is no leverage on equity below zero.
  expect(geweigerd).toEqual([['hefboomeffect'], [], [], [], [], []]);
  expect(weigeringen('rentelasten')).not.toEqual([]);
});

test('every row of the block has a key and a name of its own', () => {
  expect(new Set(kengetalsleutels).size).toBe(26);
  expect(kengetalsleutels.slice(14, 19)).toEqual([
    'omloopsnelheid',
    'dupont.marge',
    'dupont.omloop',
    'dupont.rtv',
    'debiteurentermijn',
  ]);
  expect(kengetallabel('currentratio')).toEqual({ nl: 'Current ratio', en: 'Current ratio' });
  expect(kengetallabel('dupont.marge')).toEqual({ nl: 'DuPont: resultaatmarge', en: 'DuPont: profit margin' });
  expect(new Set(kengetalsleutels.map((sleutel) => kengetallabel(sleutel).nl)).size).toBe(26);
});

test('the branches are the sections A to U', () => {
  expect(branches.map(({ letter }) => letter).join('')).toBe('ABCDEFGHIJKLMNOPQRSTU');
});
