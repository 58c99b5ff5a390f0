import { formatFigure } from '../format';
import type { Text } from '../text';
import { units, type UnitName } from '../units';
import type { Account, Jaarpost } from './account';
import type { Feit, Kengetalsleutel } from './analyse';
import { jaarpostsoort } from './jaarposten';
import { kengetalplaatsen } from './kengetalsleutels';

type Velden = Pick<Account['velden'], 'eenheid'>;
type Cijfertekst = Feit['tekst'];

/** An amount in euro, without cents where it has none: "€ 10.500", "€ 12,35". */
export const eurotekst =
  (waarde: number): Cijfertekst =>
  (notation) => {
    const bedrag = formatFigure(waarde, 'euro', notation);
    const zonderCenten = `${notation.decimal}00`;
    return bedrag.endsWith(zonderCenten) ? bedrag.slice(0, -zonderCenten.length) : bedrag;
  };

/** An amount of the annual figures, with its unit where that is not the euro: "€ 12,35 (× 1.000.000)". */
export const bedragtekst =
  (waarde: number, { eenheid }: Velden): Cijfertekst =>
  (notation, language) => {
    const bedrag = eurotekst(waarde)(notation, language);
    return Number(eenheid) > 1 ? `${bedrag} (× ${formatFigure(Number(eenheid), 'telling', notation)})` : bedrag;
  };

/** A figure with what it is counted in behind it, unless its format or the sentence shows that: "45,0 dagen", "12,5%", "1,32". */
export const eenheidtekst =
  (waarde: number, unit: UnitName): Cijfertekst =>
  (notation, language) => {
    const figuur = formatFigure(waarde, unit, notation);
    const { symbol, one = symbol }: { symbol: Text; one?: Text } = units[unit];
    const teken = (figuur === '1' ? one : symbol)[language];
    return unit === 'verhouding' || teken === '' || figuur.includes(teken) ? figuur : `${figuur} ${teken}`;
  };

/** What stands in the row of a ratio. */
export function kengetaltekst(sleutel: Kengetalsleutel, waarde: number, velden: Velden): Cijfertekst {
  const unit = kengetalunit(sleutel);
  return unit === 'euro' ? bedragtekst(waarde, velden) : eenheidtekst(waarde, unit);
}

/** What stands in the row of a post. */
export const posttekst = (post: Jaarpost, waarde: number, velden: Velden): Cijfertekst =>
  jaarpostsoort(post).unit === 'euro' ? bedragtekst(waarde, velden) : eenheidtekst(waarde, 'fte');

/** A year is no quantity: 2023, never 2.023. */
export const jaartekst =
  (jaar: number): Cijfertekst =>
  () =>
    String(jaar);

/** What the figures of a ratio are counted in. */
export function kengetalunit(sleutel: Kengetalsleutel): UnitName {
  const plaats = kengetalplaatsen.find((each) => each.sleutel === sleutel);
  if (plaats === undefined) throw new Error(`There is no ratio ${sleutel}`);
  const { result } = plaats.definition;
  return result.cells?.[plaats.cel]?.unit ?? result.unit;
}
