import { areaText } from '../../area';
import { applyLooks } from '../../applyLooks';
import type { SheetPlan } from '../../plan';
import type { CellInput } from '../../store/cellContent';
import { plannedAsInput } from '../../store/plannedInput';
import { keepSetting } from '../../store/setting';
import { briefpapier } from '../sheets/briefkop';
import { LAST_LETTER, regellooks, SAMENSTELLING, type Regelvorm, type Samenstelling } from '../sheets/samenstelling';

/** What the workbook remembers of a composed letter: what we wrote, so that it shows what people changed since. */
export interface Briefsetting {
  readonly titel: string;
  readonly vormen: readonly Regelvorm[];
  /** The sentences by row of the sheet; '' where a row goes on. */
  readonly teksten: readonly string[];
  /** Which cells beside the sentence have a formula, in each row. */
  readonly formules: readonly (readonly boolean[])[];
}
export const briefKey = (blad: 'profiel' | 'advies', nummer: string): string => `ACC_Brief_${blad}_${nummer}`;

/** A composed letter as cells take it. */
export interface Briefstand {
  readonly titel: CellInput;
  readonly rows: readonly (readonly CellInput[])[];
  readonly formats: readonly (readonly string[])[];
  readonly vormen: readonly Regelvorm[];
  readonly setting: Briefsetting | undefined;
}

/** A letter as it stands on its sheet. */
export interface GelezenBrief extends Briefstand {
  readonly first: number;
  readonly count: number;
}

/** So many columns. */
export const BRIEF_COLUMNS = 5;
const GENERAL = 'General';

export function nieuweStand(titel: string, { vormen, rows, formats }: Samenstelling): Briefstand {
  const filled = (row: Samenstelling['rows'][number]) =>
    Array.from({ length: BRIEF_COLUMNS }, (_, column) => plannedAsInput(row[column] ?? null));
  return {
    titel: plannedAsInput(titel),
    rows: rows.map(filled),
    formats: formats.map(([one, other]) => [GENERAL, one ?? GENERAL, GENERAL, other ?? GENERAL, GENERAL]),
    vormen,
    setting: briefsetting(titel, { vormen, rows }),
  };
}

export const briefsetting = (
  titel: string,
  { vormen, rows }: Pick<Samenstelling, 'vormen' | 'rows'>,
): Briefsetting => ({
  titel,
  vormen,
  teksten: rows.map(([text]) => (typeof text === 'string' ? text : '')),
  formules: rows.map(([, ...others]) => others.map((cell) => cell !== null)),
});

/** Where the composed rows stand: the first one as the sheet numbers it, and how many there are. */
export interface Briefplaats {
  readonly first: number;
  readonly count: number;
}

/** Writes a letter over the rows of the one that is there; rows below it move down where it is longer. */
export function zetBrief(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { first, count }: Briefplaats,
  stand: Briefstand,
  key: string,
): void {
  const { rows, formats, vormen, titel, setting } = stand;
  const room = Math.max(1, rows.length);
  if (room > count) sheet.getRange(`${first + count}:${first + room - 1}`).insert('Down');
  const all = sheet.getRange(cells(first, Math.max(room, count)));
  all.unmerge();
  all.clear();
  sheet.getRange('A1').formulas = [[titel]];
  if (rows.length > 0) {
    const range = sheet.getRange(cells(first, rows.length));
    range.formulas = rows.map((row) => [...row]);
    range.numberFormat = formats.map((row) => [...row]);
  }
  applyLooks(sheet, onlyLooks(vormen, first));
  sheet.names.getItem(SAMENSTELLING).delete();
  sheet.names.add(SAMENSTELLING, sheet.getRange(cells(first, room)));
  sheet.pageLayout.setPrintArea(briefpapier(first + room - 1).area);
  if (setting) keepSetting<Briefsetting>(context, key, setting);
}

const cells = (first: number, count: number): string =>
  areaText({ row: first - 1, column: 0, rows: count, columns: BRIEF_COLUMNS });

/** The looks of the composed rows and nothing else. */
const onlyLooks = (vormen: readonly Regelvorm[], first: number): SheetPlan => ({
  title: '',
  blocks: [],
  styles: [],
  names: [],
  formats: [],
  columnWidths: [],
  gridLines: false,
  select: `A1:${LAST_LETTER}1`,
  ...regellooks(vormen, first),
});
