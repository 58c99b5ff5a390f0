import type { Language, Text } from '../../../calc/text';
import { columnName } from '../../area';
import { areaAt } from '../../areaAt';
import { kindValidation } from '../../sheets/kindValidation';
import type { SheetPart } from '../../sheets/sheetParts';
import type { CellKind } from '../../store/cellKind';
import { plannedInput } from '../../store/plannedInput';
import { accounttabelkinds } from '../store/accounttabelkinds';
import { accountkolomkoppen } from '../texts/accountkolomkoppen';
import { accounttabelnaam, type Accounttabel } from './accountnamen';

/** A row of a table as texts by what its columns hold. */
export type Tabelrij = Readonly<Record<string, string>>;

export interface Accounttabeldeel {
  readonly tabel: Accounttabel;
  readonly nummer: string;
  readonly taal: Language;
  /** The cell of the first header. */
  readonly at: string;
  readonly rijen: readonly Tabelrij[];
}

/** A table of an account that people fill in, with what may be typed in it. It grows downwards. */
export function accounttabeldeel({ tabel, nummer, taal, at, rijen }: Accounttabeldeel): SheetPart {
  const kinds = Object.entries<CellKind>(accounttabelkinds[tabel]);
  const koppen = accountkolomkoppen[tabel] as Readonly<Record<string, Text>>;
  const { row, column } = areaAt(at);
  const [head, first, last] = [row + 1, row + 2, row + 1 + Math.max(1, rijen.length)];
  const letter = (index: number) => columnName(column + index);
  const cells = (index: number) => `${letter(index)}${first}:${letter(index)}${last}`;
  const end = letter(kinds.length - 1);
  return {
    blocks:
      rijen.length === 0
        ? []
        : [
            {
              at: `${letter(0)}${first}`,
              rows: rijen.map((rij) => kinds.map(([key, kind]) => plannedInput(rij[key], kind, taal))),
            },
          ],
    tables: [
      {
        name: accounttabelnaam(tabel, nummer),
        range: `${letter(0)}${head}:${end}${last}`,
        columns: kinds.map(([key]) => ({ header: koppen[key]?.[taal] ?? key })),
        style: 'TableStyleLight1',
        banded: true,
        filter: false,
      },
    ],
    styles: [
      { range: `${letter(0)}${head}:${end}${head}`, style: 'headRemark' },
      ...kinds.map(([, kind], index) => ({
        range: cells(index),
        style: kind === 'number' ? ('input' as const) : ('inputText' as const),
      })),
      { range: `${letter(0)}${first}:${end}${last}`, style: { wrap: true, vertical: 'Top' } },
    ],
    validations: kinds.flatMap(([, kind], index) => kindValidation(cells(index), kind, taal) ?? []),
  };
}

/** A column of such a table as formulas name it. */
export const tabelkolom =
  <T extends Accounttabel>(tabel: T, nummer: string, taal: Language) =>
  (kolom: keyof (typeof accountkolomkoppen)[T]): string => {
    const koppen = accountkolomkoppen[tabel] as unknown as Readonly<Record<typeof kolom, Text>>;
    return `${accounttabelnaam(tabel, nummer)}[${koppen[kolom][taal]}]`;
  };
