import { exact } from '../../../calc/decimal';
import { formatFigure } from '../../../calc/format';
import { plainFigure, type Notation } from '../../../calc/notation';
import { parseFigure } from '../../../calc/parseFigure';
import type { Language, Text } from '../../../calc/text';
import { units, type UnitName } from '../../../calc/units';

/** What a figure is counted in: one piece, two pieces. */
function symbolOf(figure: string, unit: UnitName, language: Language): string {
  const { symbol, one = symbol }: { symbol: Text; one?: Text } = units[unit];
  return (figure === '1' ? one : symbol)[language];
}

/** A cell without a number format shows about so many digits. */
const GENERAL_DIGITS = 10;

/** A figure as a cell shows it, with its unit: "€ 1.234,50", "12,5%", "54,8 dagen". */
export function figureText(value: number, unit: UnitName, notation: Notation, language: Language): string {
  const isGeneral = units[unit].format === 'General';
  const figure = formatFigure(isGeneral ? Number(value.toPrecision(GENERAL_DIGITS)) : value, unit, notation);
  const symbol = symbolOf(figure, unit, language);
  return symbol === '' || figure.includes(symbol) ? figure : `${figure} ${symbol}`;
}

/** A figure in full with its unit: "€ 70.000", "9,84%", "365 dagen". */
export function fullFigure(value: number, unit: UnitName, notation: Notation, language: Language): string {
  const figure = typedFigure(value, unit, notation);
  const sign = symbolOf(figure, unit, language);
  if (sign === '' || figure.includes(sign)) return figure;
  return units[unit].format.startsWith(sign) ? `${sign} ${figure}` : `${figure} ${sign}`;
}

/** A figure in full, as a person would type it: "70.000", "9,84%". Typed in a field of its unit it is the same figure. */
export function typedFigure(value: number, unit: UnitName, notation: Notation): string {
  const figure = shortFigure(value, unit, notation);
  // Nobody writes an amount with one decimal.
  return unit === 'euro' && figure.at(-2) === notation.decimal ? `${figure}0` : figure;
}

function shortFigure(value: number, unit: UnitName, notation: Notation): string {
  if (unit === 'fractie') {
    const percents = exact.toCell(exact.fromCell(value).times(exact.number(100)));
    return `${plainFigure(percents, notation)}%`;
  }
  const grouped = formatFigure(value, 'aantal', notation);
  return parseFigure(grouped, unit, notation) === value ? grouped : plainFigure(value, notation);
}
