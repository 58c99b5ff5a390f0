import { areaText, parseArea, type Area } from './area';

/** Cells of the workbook by sheet and address; the address is without the sheet, as in "B5:E5". */
export interface RangeReference {
  readonly sheet: string;
  /** By which Excel knows the sheet whatever it is called; only where Excel told it. */
  readonly sheetId?: string;
  readonly address: string;
}

/** What Excel finds the sheet by: also under a new name, where the id is known. */
export const sheetKey = ({ sheet, sheetId }: RangeReference): string => sheetId ?? sheet;

export const sameSheet = (a: string, b: string): boolean => a.toUpperCase() === b.toUpperCase();

/** A name that could be read as something else in a formula, such as a cell, a row-and-column number or a truth value. */
const AMBIGUOUS = /^(?:[A-Z]{1,3}\d+|R?\d*C?\d*|TRUE|FALSE)$/i;
const isPlain = (sheet: string): boolean => /^[A-Z_][A-Z0-9_.]*$/i.test(sheet) && !AMBIGUOUS.test(sheet);
const quotedSheet = (sheet: string): string => (isPlain(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`);

/** As Excel names a range everywhere: Blad1!B5:E5 or 'Mijn blad'!B5:E5. */
export const fullReferenceText = ({ sheet, address }: RangeReference): string => `${quotedSheet(sheet)}!${address}`;

/** As a formula on `fromSheet` names it: without the sheet where that is the same one. */
export const referenceText = (reference: RangeReference, fromSheet: string): string =>
  sameSheet(reference.sheet, fromSheet) ? reference.address : fullReferenceText(reference);

/** The reading of what Excel and people write: with or without a sheet, with or without $ signs. */
export function readReference(text: string, fromSheet: string): RangeReference | undefined {
  const [, quoted, plain, address = ''] = /^(?:(?:'((?:[^']|'')+)'|([^'!:]+))!)?([^!]+)$/.exec(text) ?? [];
  const area = parseArea(address);
  if (!area) return undefined;
  return { sheet: quoted?.replaceAll("''", "'") ?? plain ?? fromSheet, address: areaText(area) };
}

/** The rectangle of a reference that was read or made by this layer. */
export function areaOf({ address }: RangeReference): Area {
  const area = parseArea(address);
  if (!area) throw new RangeError(`"${address}" is no address.`);
  return area;
}
