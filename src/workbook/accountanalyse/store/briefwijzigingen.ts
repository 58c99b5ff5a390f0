import { columnName } from '../../area';
import { fullReferenceText } from '../../reference';
import type { CellInput } from '../../store/cellContent';
import type { Briefstand, GelezenBrief } from './briefstand';

/** A cell of a letter that people changed: its full address, what it holds, and what would come there. */
export interface Briefwijziging {
  readonly cel: string;
  readonly oud: string;
  readonly nieuw: string;
}

/** A text as it reads, without the sign that keeps it a text. */
const shown = (input: CellInput | undefined): string => String(input ?? '').replace(/^'/, '');
const isFormula = (input: CellInput | undefined): boolean => typeof input === 'string' && input.startsWith('=');

/** What differs from what we wrote last, as far as it would change now. */
export function briefwijzigingen(
  { first, titel, rows, setting }: GelezenBrief,
  nieuw: Briefstand,
  sheet: string,
): readonly Briefwijziging[] {
  const changed = (letter: string, row: number, now: CellInput | undefined, wanted: CellInput | undefined) => ({
    cel: fullReferenceText({ sheet, address: `${letter}${row}` }),
    oud: shown(now),
    nieuw: shown(wanted),
  });
  const heading = titel !== nieuw.titel && shown(titel) !== (setting?.titel ?? '');
  return [
    ...(heading ? [changed('A', 1, titel, nieuw.titel)] : []),
    ...rows.flatMap((row, index) => {
      const [text, ...beside] = row;
      const [wanted, ...others] = nieuw.rows[index] ?? [];
      const sentence = shown(text) !== (setting?.teksten[index] ?? '') && shown(text) !== shown(wanted);
      const typed = beside.flatMap((cell, column) => {
        const hadFormula = setting?.formules[index]?.[column] ?? false;
        const isOurs = hadFormula ? isFormula(cell) : shown(cell) === '';
        return isOurs ? [] : [changed(columnName(column + 1), first + index, cell, others[column])];
      });
      return [...(sentence ? [changed('A', first + index, text, wanted)] : []), ...typed];
    }),
  ];
}
