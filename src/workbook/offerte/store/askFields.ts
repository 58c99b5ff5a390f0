import type { AccName } from '../../plan';
import type { Schadecode } from '../schade';
import type { Veld } from '../veld';
import { readCell } from './cellKind';
import { fieldKinds, velden } from './fieldKinds';
import type { OpenVersion } from './openVersion';

/** `account.naam` is the cell that its sheet knows as ACC_account_naam. */
export const fieldName = (veld: Veld): AccName => `ACC_${veld.replaceAll('.', '_')}`;

export interface ReadField {
  readonly range: Excel.Range;
  readonly address: string;
  readonly value: unknown;
  /** Empty where it cannot be read. */
  readonly text: string;
  readonly damage?: { readonly code: Schadecode; readonly shown: string };
}

/** Asks for single cells of an offerte, each by its name on the letter or on the internal sheet. */
export function askFields(
  { letter, internal }: Pick<OpenVersion, 'letter' | 'internal'>,
  which: readonly Veld[] = velden,
): () => ReadonlyMap<Veld, ReadField> {
  const sheets = [letter, internal].flatMap((present) => (present ? [present.sheet] : []));
  const asked = which.map((veld) => ({
    veld,
    ranges: sheets.map((sheet) =>
      sheet.names.getItemOrNullObject(fieldName(veld)).getRangeOrNullObject().load('address,values'),
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
  const base = { range, address: range.address, value };
  return 'text' in reading
    ? { ...base, text: reading.text }
    : { ...base, text: '', damage: { code: reading.damage, shown: reading.shown } };
}
