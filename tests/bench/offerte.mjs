import Decimal from 'decimal.js';
import { column, drawing } from './figures.mjs';
import { inTurn } from './timing.mjs';

export const LINES = 10_000;

const { whole, pick } = drawing(10_000);
const aantallen = column(LINES, () => whole(1, 20));
const prijzen = column(LINES, () => whole(500, 40_000) / 1_000);
const kortingen = column(LINES, () => pick([0, 0, 0.05, 0.1, 0.125]));
const tarieven = column(LINES, () => pick([0.21, 0.21, 0.09]));

const cents = (amount) => Math.round(amount * 100) / 100;

/** The same sum by doubles: lines, a document discount, btw per rate. It is a cent off now and then. */
function native() {
  const perTarief = new Map();
  for (let line = 0; line < LINES; line += 1) {
    const amount = cents(aantallen[line][0] * prijzen[line][0] * (1 - kortingen[line][0]));
    perTarief.set(tarieven[line][0], (perTarief.get(tarieven[line][0]) ?? 0) + amount);
  }
  let total = 0;
  for (const [tarief, base] of perTarief) total += cents(base * 0.95) + cents(cents(base * 0.95) * tarief);
  return cents(total);
}

function decimal() {
  const perTarief = new Map();
  for (let line = 0; line < LINES; line += 1) {
    const amount = new Decimal(aantallen[line][0])
      .times(prijzen[line][0])
      .times(new Decimal(1).minus(kortingen[line][0]))
      .toDecimalPlaces(2);
    perTarief.set(tarieven[line][0], (perTarief.get(tarieven[line][0]) ?? new Decimal(0)).plus(amount));
  }
  let total = new Decimal(0);
  for (const [tarief, base] of perTarief) {
    const net = base.times(0.95).toDecimalPlaces(2);
    total = total.plus(net).plus(net.times(tarief).toDecimalPlaces(2));
  }
  return total.toNumber();
}

/** An offerte of ten thousand lines: our function from cells to total, doubles, and decimal.js. */
export const timeOfferte = (functions) =>
  inTurn(
    {
      native,
      ours: () => functions['OFFERTE.TOTAAL'](aantallen, prijzen, kortingen, tarieven, [[0.05]]),
      decimal,
    },
    { rounds: 9, warmUp: 3 },
  );
