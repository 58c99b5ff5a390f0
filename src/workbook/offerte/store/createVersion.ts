import type { OfferteDocument, Offertesleutel } from '../../../calc/offerte/offertedocument';
import { applyPlans, type NamedPlan } from '../../apply';
import { freeSheetName } from '../../sheetName';
import { WorkbookError } from '../../workbookError';
import { artikelenblad } from '../sheets/artikelen';
import { bladtitel, gedeeldeTitel } from '../sheets/bladnamen';
import { internal } from '../sheets/internal';
import { letter } from '../sheets/letter';
import { offertesblad } from '../sheets/offertes';
import { addToRegister, type ReadRegister } from './askRegister';
import { newRow } from './newRow';
import { knownColumns } from './knownColumns';
import type { OpenBook } from './openVersion';
import { askTable, presentTable, type AskedTable } from '../../store/presentTable';
import { BOOK_KEY, SCHEMA, versionKey, type TableSettings } from './settings';
import type { Surroundings } from '../../store/askSurroundings';
import { keepSetting } from '../../store/setting';
import { bookTables, tableName, versionTables, type BookTable, type VersionTable } from './tableNames';

/**
 * Makes the sheets of a version, and the shared ones that are not there yet, with its row in the register; then shows the
 * letter. Two syncs: the ids of what was made are known after the first.
 */
export async function createVersion(
  open: OpenBook,
  document: OfferteDocument,
  { taken, position }: Surroundings,
  register: ReadRegister,
  highest: Readonly<Record<string, number>>,
): Promise<Offertesleutel> {
  const { context, book } = open;
  if (open.isNewer) throw new WorkbookError('newerSchema');
  const { taal } = document;
  const sleutel: Offertesleutel = { nummer: document.nummer, versie: document.versie };
  const used = [...taken];
  const free = (title: string): string => {
    const name = freeSheetName(title, used);
    used.push(name);
    return name;
  };
  const bladen = {
    brief: free(bladtitel('brief', sleutel, taal)),
    intern: free(bladtitel('intern', sleutel, taal)),
  };
  const regel = { rij: newRow(document), intern: bladen.intern };
  const shared: NamedPlan[] = [
    ...(open.tables.artikelen ? [] : [{ plan: artikelenblad([], taal), name: free(gedeeldeTitel('artikelen', taal)) }]),
    ...(open.tables.offertes
      ? []
      : [{ plan: offertesblad([regel], taal), name: free(gedeeldeTitel('offertes', taal)) }]),
  ];
  if (open.tables.offertes) addToRegister(open.tables.offertes, register, regel);
  const plan = letter(document, bladen);
  const sheets = applyPlans(context, [
    { plan, name: bladen.brief },
    { plan: internal(document, bladen), name: bladen.intern },
    ...shared,
  ]);
  sheets.forEach((sheet, index) => {
    sheet.position = position + 1 + index;
  });
  const [letterSheet, internalSheet] = sheets as [Excel.Worksheet, Excel.Worksheet];
  for (const sheet of [letterSheet, internalSheet]) sheet.load('id');
  const ask = <Name extends BookTable | VersionTable>(names: readonly Name[]) =>
    names.map((name) => [name, askTable(context, tableName(name, sleutel))] as const);
  const asked = { book: ask(bookTables), version: ask(versionTables) };
  letterSheet.activate();
  letterSheet.getRange(plan.select).select();
  await context.sync();

  keepSetting(context, versionKey(sleutel), {
    schema: SCHEMA,
    ...sleutel,
    taal,
    letterId: letterSheet.id,
    internalId: internalSheet.id,
    tables: settingsOf(asked.version),
  });
  keepSetting(context, BOOK_KEY, {
    schema: SCHEMA,
    highest: { ...book.highest, ...highest },
    last: sleutel,
    tables: { ...settingsOf(asked.book), ...book.tables },
  });
  await context.sync();
  return sleutel;
}

type Asked<Name> = readonly (readonly [Name, AskedTable])[];

/** How the tables that are there are found again. */
const settingsOf = <Name extends BookTable | VersionTable>(asked: Asked<Name>): TableSettings =>
  Object.fromEntries(
    asked.flatMap(([name, one]) => {
      if (one.table.isNullObject) return [];
      const { id, ids } = presentTable(one, knownColumns(name), undefined);
      return [[name, { id, columns: ids }]];
    }),
  );
