import { createRequire } from 'node:module';
import { cases } from './columns.mjs';
import { drawing } from './figures.mjs';

const { requireFresh } = createRequire(import.meta.url)('../../build/requireTypeScript.cjs');
const { catalogue } = requireFresh('calc/catalogue.ts');
const { evaluateColumns } = requireFresh('calc/columns/evaluateColumns.ts');
const { decimalCalculator } = requireFresh('calc/decimal.ts');
const { evaluate } = requireFresh('calc/evaluate.ts');

const definitionOf = (id) => catalogue.find((definition) => definition.id === id);

function spreadOf({ params }, args) {
  const entries = Object.entries(params);
  const repeating = entries.findIndex(([, { shape }]) => shape === 'repeating');
  const singles = entries.filter(([, { shape }]) => shape === 'single');
  return {
    singles: Object.fromEntries(singles.map(([name], index) => [name, args[index] ?? [[null]]])),
    series: {},
    repeated: repeating < 0 ? undefined : { name: entries[repeating][0], matrices: args.slice(repeating) },
    rows: args[0].length,
    columns: 1,
  };
}

const ignoring = { figures() {}, problem() {} };

/** Of every timed case the share of outcomes that needs no decimals. */
export const decidedShares = () =>
  cases.map(({ title, id, args }) => {
    const left = evaluateColumns(definitionOf(id), spreadOf(definitionOf(id), args), ignoring);
    return { title, share: 1 - left.length / args[0].length };
  });

/** Amounts of a line that differ from what 200 digits give, ties and near-ties above all, against plain doubles. */
export function wrongRoundings(count) {
  const oracle = decimalCalculator(200);
  const definition = definitionOf('REGELTOTAAL');
  const { whole, pick } = drawing(count);
  const aantal = Array.from({ length: count }, () => [pick([whole(1, 60), whole(1, 6_000) / 100])]);
  const prijs = Array.from({ length: count }, () => [whole(1, 99_999) / pick([100, 1_000])]);
  const korting = Array.from({ length: count }, () => [pick([0, 0, whole(1, 40) / 100, whole(1, 400) / 1_000])]);
  const figures = new Float64Array(count);
  const sink = {
    ...ignoring,
    figures: (elements, values) => elements.forEach((element, lane) => (figures[element] = values[lane])),
  };
  const slow = new Set(evaluateColumns(definition, spreadOf(definition, [aantal, prijs, korting]), sink));
  let ours = 0;
  let doubles = 0;
  for (let row = 0; row < count; row += 1) {
    const cells = { aantal: aantal[row], stuksprijs: prijs[row], korting: korting[row], decimalen: [null] };
    const truth = evaluate(definition, cells, oracle);
    if (!slow.has(row) && figures[row] !== truth) ours += 1;
    if (Math.round(aantal[row][0] * prijs[row][0] * (1 - korting[row][0]) * 100) / 100 !== truth) doubles += 1;
  }
  return { count, ours, doubles };
}
