import { inExcel } from '../../inExcel';
import { askSurroundings } from '../../store/askSurroundings';
import { inputsOf, sameCells } from '../../store/cellContent';
import { once } from '../../store/once';
import { askSetting, keepSetting } from '../../store/setting';
import { WorkbookError } from '../../workbookError';
import type { Undo } from '../accountboek';
import { SAMENSTELLING } from '../sheets/samenstelling';
import { bladnamenVan } from './accountcellenVan';
import type { Brief } from './brief';
import {
  BRIEF_COLUMNS,
  briefKey,
  briefsetting,
  nieuweStand,
  zetBrief,
  type Briefsetting,
  type GelezenBrief,
} from './briefstand';
import { briefwijzigingen, type Briefwijziging } from './briefwijzigingen';
import { moetSchrijfbaar } from './changeAccount';
import { leesAccount, type Accountinhoud } from './leesAccount';
import { askOudeBladnaam, maakAccountblad } from './maakAccountblad';
import { openAccount } from './openAccount';

export interface Schrijfopties {
  /** Whether what people changed in the sentences themselves goes too. */
  readonly overschrijven: boolean;
}
/** The cells that hold something else than we wrote: without leave to overwrite them nothing was written. */
export interface Briefuitkomst {
  readonly gewijzigd: readonly Briefwijziging[];
  readonly undo?: Undo;
}

/** Composes a letter again on its sheet, which is made where it is not there. */
export const schrijfBrief = (
  nummer: string,
  blad: Brief['blad'],
  briefOf: (inhoud: Accountinhoud) => Brief,
  { overschrijven }: Schrijfopties,
): Promise<Briefuitkomst> =>
  inExcel(async (context) => {
    const surroundings = askSurroundings(context);
    const oudeNaam = askOudeBladnaam(context, blad, nummer);
    const open = await openAccount(context, nummer);
    moetSchrijfbaar(open);
    const present = open.bladen[blad];
    const inhoud = await leesAccount(open);
    const brief = briefOf(inhoud);
    if (!present) {
      await maakBrief(inhoud, brief, { ...surroundings(), oudeNaam: oudeNaam() });
      return { gewijzigd: [] };
    }
    const key = briefKey(blad, nummer);
    const oud = await leesBrief(context, present.sheet, key);
    const nieuw = nieuweStand(brief.titel, brief.samenstelling(bladnamenVan(inhoud)));
    const gewijzigd = briefwijzigingen(oud, nieuw, present.name);
    if (gewijzigd.length > 0 && !overschrijven) return { gewijzigd };
    if (oud.titel === nieuw.titel && sameCells(oud.rows, nieuw.rows)) return { gewijzigd: [] };
    zetBrief(context, present.sheet, oud, nieuw, key);
    await context.sync();
    const geschreven = await leesBrief(context, present.sheet, key);
    return { gewijzigd, undo: once(() => zetTerug(nummer, blad, geschreven, oud)) };
  });

/** A letter on a new sheet, of which is remembered what was written. */
export async function maakBrief(
  inhoud: Accountinhoud,
  brief: Brief,
  around: Parameters<typeof maakAccountblad>[3],
): ReturnType<typeof maakAccountblad> {
  const { context, nummer } = inhoud.open;
  const bladen = await maakAccountblad(inhoud, brief.blad, brief.plan, around);
  const setting = briefsetting(brief.titel, brief.samenstelling(bladen));
  keepSetting<Briefsetting>(context, briefKey(brief.blad, nummer), setting);
  await context.sync();
  return bladen;
}

async function leesBrief(context: Excel.RequestContext, sheet: Excel.Worksheet, key: string): Promise<GelezenBrief> {
  const setting = askSetting<Briefsetting>(context, key);
  const title = sheet.getRange('A1').load('formulas,values');
  const range = sheet.names.getItemOrNullObject(SAMENSTELLING).getRangeOrNullObject();
  range.load('rowIndex,rowCount,columnCount,formulas,values,numberFormat');
  await context.sync();
  if (range.isNullObject || range.columnCount !== BRIEF_COLUMNS) throw new WorkbookError('damaged');
  const kept = setting();
  return {
    first: range.rowIndex + 1,
    count: range.rowCount,
    titel: inputsOf(title)[0]?.[0] ?? '',
    rows: inputsOf(range),
    formats: range.numberFormat as string[][],
    vormen: kept?.vormen ?? range.formulas.map(() => ({ soort: 'zin' as const, rijen: 1, punten: 15 })),
    setting: kept,
  };
}

/** Puts back what stood there; not over what was changed since. */
const zetTerug = (nummer: string, blad: Brief['blad'], geschreven: GelezenBrief, oud: GelezenBrief): Promise<void> =>
  inExcel(async (context) => {
    const open = await openAccount(context, nummer);
    moetSchrijfbaar(open);
    const sheet = open.bladen[blad]?.sheet;
    if (!sheet) throw new WorkbookError('changed');
    const key = briefKey(blad, nummer);
    const nu = await leesBrief(context, sheet, key);
    if (nu.titel !== geschreven.titel || !sameCells(nu.rows, geschreven.rows)) throw new WorkbookError('changed');
    zetBrief(context, sheet, nu, oud, key);
    await context.sync();
  });
