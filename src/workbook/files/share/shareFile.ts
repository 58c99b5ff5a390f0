import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Definition } from '../../../calc/define';
import type { Call } from '../../evaluateCall';
import { WorkbookError } from '../../workbookError';
import { parseXml } from '../parseXml';
import { relationsPath } from '../parts';
import { related } from '../related';
import { FileCells } from './fileCells';
import type { Natives } from './nativeCalls';
import { shareCalcChain } from './shareCalcChain';
import { shareNames } from './shareNames';
import { shareRules } from './shareRules';
import { shareSheet } from './shareSheet';
import { shareTable } from './shareTable';
import { workbookParts, type WorkbookParts } from './workbookParts';

/** What was done on a sheet: how many formulas of ours became native ones, and how many their value. */
export interface SharedReport {
  readonly blad: string;
  readonly native: number;
  readonly waarde: number;
}
export interface SharedFile {
  readonly bytes: Uint8Array;
  readonly report: readonly SharedReport[];
}

/**
 * A whole workbook as Excel hands it over, for people without the add-in: every formula of ours is its native equivalent, or
 * what it shows. Nothing else changes, and protection is no hindrance: it is the file that is changed.
 */
export function shareFile(bytes: Uint8Array, catalogue: readonly Definition[], compute: Call): SharedFile {
  const files = new Map(Object.entries(unzipped(bytes)));
  const parts = workbookParts(files);
  if (!parts) throw new WorkbookError('unknown');
  const natives = nativesOf(files, parts, catalogue, compute);
  const values = new Map<string, ReadonlySet<string>>();
  // The originals are read until all is done, so that a call is judged by what the file showed.
  const changed = new Map<string, string>();
  const change = (path: string, text: string): unknown => text !== textOf(files, path) && changed.set(path, text);
  const report = parts.sheets.map(({ name: blad, path, tables }) => {
    const cells = shareSheet(textOf(files, path), blad, natives);
    const rules = shareRules(cells.xml, blad, natives);
    change(path, rules.xml);
    for (const table of tables) change(table, shareTable(textOf(files, table), blad, natives, cells.natives));
    values.set(blad, cells.values);
    return { blad, native: cells.native + rules.native, waarde: cells.waarde + rules.waarde };
  });
  change(
    parts.path,
    shareNames(
      textOf(files, parts.path),
      parts.sheets.map(({ name }) => name),
      natives,
    ),
  );
  for (const [path, text] of changed) files.set(path, strToU8(text));
  dropFromChain(files, parts, values);
  const zip = Object.fromEntries(files);
  return { bytes: zipSync(zip, { mtime: new Date(1980, 0, 1), level: 6 }), report };
}

function unzipped(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes);
  } catch (cause) {
    throw new WorkbookError('unknown', { cause });
  }
}

const textOf = (files: ReadonlyMap<string, Uint8Array>, path: string): string =>
  strFromU8(files.get(path) ?? new Uint8Array());

function nativesOf(
  files: ReadonlyMap<string, Uint8Array>,
  { texts, sheets, root }: WorkbookParts,
  catalogue: readonly Definition[],
  compute: Call,
): Natives {
  const byId = new Map(catalogue.map((definition) => [definition.id, definition]));
  const shared = texts === undefined ? [] : parseXml(textOf(files, texts)).all('si');
  const names = root.list('definedNames', 'definedName').map(({ attributes: { name = '', localSheetId }, text }) => {
    const sheet = localSheetId === undefined ? undefined : sheets[Number(localSheetId)]?.name;
    return { name, formula: text, ...(sheet === undefined ? {} : { sheet }) };
  });
  const strings = shared.map((item) => [...item.below('t')].map(({ text }) => text).join(''));
  return { definitionOf: (id) => byId.get(id), compute, cells: new FileCells(files, sheets, strings, names) };
}

/** Excel rebuilds the chain when it is not there; one that names a cell without a formula it calls damage. */
function dropFromChain(
  files: Map<string, Uint8Array>,
  { calcChain, path, root }: WorkbookParts,
  values: ReadonlyMap<string, ReadonlySet<string>>,
): void {
  if (calcChain === undefined || [...values.values()].every(({ size }) => size === 0)) return;
  const sheets = new Map(root.list('sheets', 'sheet').map(({ attributes }) => [attributes.sheetId, attributes.name]));
  const left = shareCalcChain(textOf(files, calcChain), (sheetId, address) =>
    Boolean(values.get(sheets.get(sheetId) ?? '')?.has(address)),
  );
  if (left !== undefined) {
    files.set(calcChain, strToU8(left));
    return;
  }
  files.delete(calcChain);
  const id = related(files, path).find(({ kind }) => kind === 'calcChain')?.id ?? '';
  const dropTag = (part: string, pattern: RegExp): void => {
    files.set(part, strToU8(textOf(files, part).replace(pattern, '')));
  };
  dropTag(relationsPath(path), new RegExp(`<Relationship\\b[^>]*\\bId="${id}"[^>]*/>`));
  dropTag('[Content_Types].xml', /<Override\b[^>]*calcChain[^>]*\/>/);
}
