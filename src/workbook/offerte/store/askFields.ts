import type { Schadecode } from '../schade';
import type { Veld } from '../veld';
import { readCell } from '../../store/cellKind';
import { fieldKinds, velden } from './fieldKinds';
import { fieldName } from './fieldName';

export interface ReadField {
  readonly range: Excel.Range;
  readonly address: string;
  /** In its sheet, from 0. */
  readonly row: number;
  readonly value: unknown;
  /** Empty where it cannot be read. */
  readonly text: string;
  readonly damage?: { readonly code: Schadecode; readonly shown: string };
}

/** Asks for single cells of an offerte, each by its name on one of its sheets: the letter and the internal one. */
export function askFields(
  sheets: readonly Excel.Worksheet[],
  which: readonly Veld[] = velden,
): () => ReadonlyMap<Veld, ReadField> {
  const asked = which.map((veld) => ({
    veld,
    ranges: sheets.map((sheet) =>
      sheet.names.getItemOrNullObject(fieldName(veld)).getRangeOrNullObject().load('address,rowIndex,values'),
    ),
  }));
  return () =>
    new Map(
      asked.flatMap(({ veld, ranges }) => {
        const range = ranges.find(({ isNullObject }) => !isNullObject);
        return range ? [[veld, fieldOf(veld, range)] as const] : [];
      }),
    );
}

function fieldOf(veld: Veld, range: Excel.Range): ReadField {
  const value: unknown = range.values[0]?.[0];
  const reading = readCell(value, fieldKinds[veld]);
  const base = { range, address: range.address, row: range.rowIndex, value };
  return 'text' in reading
    ? { ...base, text: reading.text }
    : { ...base, text: '', damage: { code: reading.damage, shown: reading.shown } };
}
