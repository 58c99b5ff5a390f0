import { kengetalsleutels } from '../../src/calc/accountanalyse/kengetalsleutels';
import { postensom } from '../../src/calc/blok/argument';
import { posten } from '../../src/calc/blok/boekjaar';
import { activaposten } from '../../src/calc/accountanalyse/jaartotalen';
import { balansposten } from '../../src/workbook/accountanalyse/sheets/kengetalOpmerking';
import { hulpformules } from '../../src/workbook/accountanalyse/sheets/hulpformules';
import { jaarindeling, postrij } from '../../src/workbook/accountanalyse/sheets/jaarIndeling';

test('the balances that a ratio averages stand below each other on the sheet, so that one range counts them', () => {
  const averaged = kengetalsleutels.filter((sleutel) => balansposten(sleutel).length > 0);
  expect(Object.fromEntries(averaged.map((sleutel) => [sleutel, balansposten(sleutel).length]))).toEqual({
    rev: 1,
    rtv: 4,
    rvv: 3,
    hefboomeffect: 4,
    omloopsnelheid: 4,
    'dupont.omloop': 4,
    'dupont.rtv': 4,
    voorraadtermijn: 1,
    omzetsnelheid: 1,
  });
  for (const sleutel of averaged) {
    const rows = balansposten(sleutel).map((post) => postrij(jaarindeling, post));
    expect([sleutel, rows]).toEqual([sleutel, rows.map((_, index) => (rows[0] ?? 0) + index)]);
  }
});

test('what is a sum of posts is known by its name, also under another one', () => {
  expect(postensom('ebit')).toEqual({ plus: ['resultaatVoorBelasting', 'rentelasten'], min: ['rentebaten'] });
  expect(postensom('vermogen')).toEqual(postensom('totaalVermogen'));
  expect(postensom('winstVoorBelasting')).toEqual({ plus: ['resultaatVoorBelasting'] });
  expect(postensom('btwTarief')).toBeUndefined();
  for (const post of posten) if (post !== 'inkopenOpRekening') expect(postensom(post)).toEqual({ plus: [post] });
});

test('the margin for rounding counts as many posts on the sheet as in the findings', () => {
  const balance = [...activaposten, ...(postensom('totaalVermogen')?.plus ?? [])];
  const formula = hulpformules(jaarindeling, 0, 'E9', 'nl').margeBalans;
  expect(formula).toContain(`IFERROR(${balance.length}/2*10^-`);
  const rows = balance.map((post) => postrij(jaarindeling, post));
  expect(formula).toContain(`C${Math.min(...rows)}:C${Math.max(...rows)}`);
});
