import { askNotation } from '../../hostSettings';
import { inExcel } from '../../inExcel';
import { freeSheetName } from '../../sheetName';
import { quotedSheet } from '../../sheets/sheetReference';
import { askSurroundings } from '../../store/askSurroundings';
import { once } from '../../store/once';
import { keepSetting } from '../../store/setting';
import { askSheetContent, mustBeAsLeft, type SheetContent } from '../../store/sheetContent';
import { WorkbookError } from '../../workbookError';
import type { Accountblad, Accountschade, Undo } from '../accountboek';
import { accountbladnaam, accounttabellen, tabelblad } from '../sheets/accountnamen';
import { accountplan } from '../store/accountplan';
import { accountKey } from '../store/accountsettings';
import { bladnamenVan } from '../store/accountcellenVan';
import { herstelVerwijzingen, moetLeesbaarBlijven } from '../store/herstelVerwijzingen';
import { leesAccount } from '../store/leesAccount';
import { pastNiet } from '../store/leesJaren';
import { askOudeBladnaam, maakAccountblad } from '../store/maakAccountblad';
import { openAccount } from '../store/openAccount';

const OUD = { nl: 'oud', en: 'old' } as const;

/**
 * Makes a sheet that lost rows, columns or names of ours again, with all that can still be read of it. The sheet as it was
 * stays in the workbook under another name: what else was typed there is not lost.
 */
export async function hermaakBlad({ nummer, blad }: Accountschade): Promise<Undo> {
  if (nummer === undefined || blad === undefined) throw new WorkbookError('damaged');
  const vorige = await inExcel(async (context) => {
    const surroundings = askSurroundings(context);
    const notation = askNotation(context);
    const oudeNaam = askOudeBladnaam(context, blad, nummer);
    const open = await openAccount(context, nummer);
    const present = open.bladen[blad];
    if (!present || open.isNewer) throw new WorkbookError('damaged');
    const inhoud = await leesAccount(open);
    if (blad === 'jaarcijfers' && inhoud.jaren && pastNiet(inhoud.jaren)) throw new WorkbookError('damaged');
    await moetLeesbaarBlijven(inhoud, bladnamenVan(inhoud), leest(present.name), blad);
    const { taken, position } = surroundings();
    const opzij = freeSheetName(`${present.name} ${OUD[open.taal]}`, taken);
    present.sheet.name = opzij;
    const tabellen = accounttabellen.filter((tabel) => tabelblad[tabel] === blad && open.tables[tabel]);
    for (const tabel of tabellen) {
      const table = open.tables[tabel];
      if (table) table.table.name = `${table.name}_${OUD[open.taal]}`;
    }
    await context.sync();
    const namen = await maakAccountblad(inhoud, blad, (bladen) => accountplan(blad, bladen, inhoud, notation()), {
      taken: [...taken.filter((name) => name !== present.name), opzij],
      position,
      oudeNaam: oudeNaam(),
    });
    const nieuw = await openAccount(context, nummer);
    await herstelVerwijzingen(await leesAccount(nieuw), namen, leest(opzij));
    const sheet = nieuw.bladen[blad]?.sheet;
    if (!sheet) throw new WorkbookError('damaged');
    const gemaakt = askSheetContent(sheet);
    await context.sync();
    return { id: present.id, naam: present.name, tabellen, setting: open.setting, gemaakt: gemaakt() };
  });
  return once(() => zetTerug(nummer, blad, vorige));
}

interface Vorige {
  readonly id: string;
  readonly naam: string;
  readonly tabellen: readonly (typeof accounttabellen)[number][];
  readonly setting: Awaited<ReturnType<typeof openAccount>>['setting'];
  /** What the new sheet held. */
  readonly gemaakt: SheetContent;
}

const zetTerug = (nummer: string, blad: Accountblad, { id, naam, tabellen, setting, gemaakt }: Vorige): Promise<void> =>
  inExcel(async (context) => {
    const open = await openAccount(context, nummer);
    const nieuw = open.bladen[blad];
    const oud = context.workbook.worksheets.getItemOrNullObject(id).load('name');
    const tables = oud.tables.load('items/name');
    await context.sync();
    if (!nieuw || oud.isNullObject || nieuw.id === id) throw new WorkbookError('changed');
    await mustBeAsLeft(context, nieuw.sheet, gemaakt);
    nieuw.sheet.delete();
    oud.name = naam;
    for (const table of tables.items) table.name = table.name.replace(/_(?:oud|old)$/, '');
    context.workbook.names.getItem(accountbladnaam(blad, nummer)).delete();
    context.workbook.names.add(accountbladnaam(blad, nummer), oud.getRange('A1'));
    if (setting) keepSetting(context, accountKey(nummer), setting);
    await context.sync();
    if (tabellen.length > 0 || setting) {
      const inhoud = await leesAccount(await openAccount(context, nummer));
      await herstelVerwijzingen(inhoud, bladnamenVan(inhoud));
    }
  });

/** Whether a formula reads this sheet, which it names with or without quotes, or lost what it read. */
const leest =
  (sheet: string) =>
  (formula: string): boolean =>
    formula.includes(`${quotedSheet(sheet)}!`) ||
    formula.split(/[^\p{L}\p{N}_.!]+/u).some((part) => part.startsWith(`${sheet}!`)) ||
    formula.includes('#REF!');
