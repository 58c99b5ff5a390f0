import { isErrorValue } from '../../store/cellKind';
import type { Accountblad, Accountschade } from '../accountboek';
import { bereiknamen } from '../sheets/accountnamen';
import type { Bladcellen } from './askBladcellen';
import { jaarformulesIn } from './jaarformulesIn';
import type { Accountinhoud } from './leesAccount';
import type { Maak } from './schadeMet';

/** The cells on our sheets that compute, and what the call of the block says of itself. */
export function formuleschade(inhoud: Accountinhoud, of: Maak, isVerklaard: boolean): readonly Accountschade[] {
  const { jaarcijfers, kengetallen } = inhoud.cellen;
  return [
    ...(jaarcijfers ? overschreven(jaarcijfers, 'jaarcijfers', jaarformulesIn(inhoud), of) : []),
    ...ontbrekend(jaarcijfers, 'jaarcijfers', [bereiknamen.letOp, bereiknamen.totalen, bereiknamen.hulp], of),
    ...ontbrekend(kengetallen, 'kengetallen', [bereiknamen.kengetallen, bereiknamen.kengetalblok], of),
    ...(kengetallen ? overschreven(kengetallen, 'kengetallen', cellenIn(kengetallen), of) : []),
    // An error of the block follows from what is wrong in the cells that it reads.
    ...(kengetallen ? blokschade(kengetallen, of, isVerklaard) : []),
  ];
}

interface Plek {
  readonly row: number;
  readonly column: number;
}

/** Every cell of the ratios that computes: what is shown, and the one call of the block. */
const cellenIn = ({ bereik }: Bladcellen): readonly Plek[] =>
  [bereik(bereiknamen.kengetallen), bereik(bereiknamen.kengetalblok)].flatMap((area) =>
    Array.from({ length: area ? area.rows * area.columns : 0 }, (_, index) => ({
      row: (area?.row ?? 0) + Math.floor(index / (area?.columns ?? 1)),
      column: (area?.column ?? 0) + (index % (area?.columns ?? 1)),
    })),
  );

const ontbrekend = (
  cellen: Bladcellen | undefined,
  blad: Accountblad,
  names: readonly (typeof bereiknamen)[keyof typeof bereiknamen][],
  of: Maak,
): readonly Accountschade[] =>
  cellen
    ? names
        .filter((name) => !cellen.bereik(name))
        .map((name) => of('fieldMissing', cellen.blad.name, { blad, tekst: name }))
    : [];

const overschreven = (
  cellen: Bladcellen,
  blad: Accountblad,
  plekken: readonly Plek[],
  of: Maak,
): readonly Accountschade[] =>
  plekken.flatMap(({ row, column }) => {
    const formula = cellen.formula(row, column);
    if (typeof formula === 'string' && formula.startsWith('=')) return [];
    return [of('formulaOverwritten', cellen.address(row, column), { blad, tekst: String(formula ?? '') })];
  });

function blokschade(cellen: Bladcellen, of: Maak, isVerklaard: boolean): readonly Accountschade[] {
  const area = cellen.bereik(bereiknamen.kengetalblok);
  const value = area && cellen.value(area.row, area.column);
  if (!area || !isErrorValue(value)) return [];
  const code = value === '#NAME?' ? 'unresolved' : value === '#SPILL!' ? 'spill' : 'cellError';
  if (code === 'cellError' && isVerklaard) return [];
  return [of(code, cellen.address(area.row, area.column), { blad: 'kengetallen', tekst: value })];
}
