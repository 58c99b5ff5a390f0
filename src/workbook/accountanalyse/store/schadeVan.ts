import { notations } from '../../../calc/notation';
import { leesGetal } from '../../../calc/offerte/leven/leesGetal';
import { isErrorValue } from '../../store/cellKind';
import { dayIn } from '../../store/cellText';
import { tableCell } from '../../store/tableCell';
import type { CellDamage } from '../../store/tableRows';
import { accountbladen, type Accountblad, type Accountschade, type Accountschadecode } from '../accountboek';
import {
  accounttabellen,
  bereiknamen,
  tabelblad,
  veldblad,
  type Accounttabel,
  type Boektabel,
} from '../sheets/accountnamen';
import { ACCOUNTSCHEMA } from './accountsettings';
import { accountvelden } from './accountveldkinds';
import type { Bladcellen } from './askBladcellen';
import { jaarformulesIn } from './jaarformulesIn';
import type { Accountinhoud } from './leesAccount';
import { zelfdeNaam } from './zelfdeNaam';

/** What can be put right wherever it is found; text in a cell for a number or a day when it stands for one. */
const ALTIJD: readonly Accountschadecode[] = [
  'sheetMissing',
  'tableMissing',
  'columnMissing',
  'fieldMissing',
  'formulaOverwritten',
  'unresolved',
  'spill',
  'olderSchema',
];
/** Without these there is no account. */
const VAST: readonly Accountblad[] = ['jaarcijfers', 'kengetallen'];

type Maak = (code: Accountschadecode, waar: string, more?: Partial<Accountschade>) => Accountschade;

/** Everything that is wrong with the sheets of an account, from what was read of them. */
export function schadeVan(inhoud: Accountinhoud): readonly Accountschade[] {
  const { open } = inhoud;
  const of = schadeMet({ nummer: open.nummer });
  const eerste = open.bladen.jaarcijfers?.name ?? open.nummer;
  const inCellen = [...veldschade(inhoud, of), ...jaarschade(inhoud, of), ...tabelschade(inhoud, of)];
  const schema = Math.min(open.boek.schema, open.setting?.schema ?? ACCOUNTSCHEMA);
  return [
    ...(open.isNewer ? [of('newerSchema', eerste)] : []),
    ...(schema < ACCOUNTSCHEMA ? [of('olderSchema', eerste)] : []),
    ...accountbladen
      .filter((blad) => !open.bladen[blad] && (VAST.includes(blad) || open.setting?.bladen[blad] !== undefined))
      .map((blad) => of('sheetMissing', eerste, { blad })),
    ...inCellen,
    ...formuleschade(inhoud, of, inCellen.length > 0),
    ...registerschade(inhoud, of),
  ];
}

/** Makes damage of an account, or of the workbook, and says whether it can be put right. */
export const schadeMet =
  (always: Partial<Accountschade>): Maak =>
  (code, waar, more = {}) => ({
    code,
    waar,
    ...always,
    herstelbaar: ALTIJD.includes(code) || isLeesbaar(code, more.tekst ?? ''),
    ...more,
  });

function isLeesbaar(code: Accountschadecode, tekst: string): boolean {
  if (code === 'notNumber') return leesGetal(tekst, notations.nl) !== undefined;
  return code === 'notDate' && dayIn(tekst) !== undefined;
}

const veldschade = ({ velden, open }: Accountinhoud, of: Maak): readonly Accountschade[] =>
  accountvelden.flatMap((veld) => {
    const blad = veldblad(veld);
    const sheet = open.bladen[blad];
    if (!sheet) return [];
    const gelezen = velden.get(veld);
    if (!gelezen) return [of('fieldMissing', sheet.name, { blad, veld })];
    const { damage, address } = gelezen;
    return damage ? [of(damage.code, address, { blad, veld, tekst: damage.shown })] : [];
  });

function jaarschade({ jaren, open }: Accountinhoud, of: Maak): readonly Accountschade[] {
  const sheet = open.bladen.jaarcijfers;
  if (!jaren || !sheet) return [];
  const blad = 'jaarcijfers';
  return [
    ...(jaren.isHeel ? [] : [of('fieldMissing', sheet.name, { blad, tekst: bereiknamen.jaarcijfers })]),
    ...jaren.schade.map(({ code, waar, tekst }) => of(code, waar, { blad, tekst })),
  ];
}

function tabelschade({ rijen, open }: Accountinhoud, of: Maak): readonly Accountschade[] {
  return accounttabellen.flatMap((tabel): readonly Accountschade[] => {
    const blad = tabelblad[tabel];
    const sheet = open.bladen[blad];
    const table = open.tables[tabel];
    if (!table) return sheet ? [of('tableMissing', sheet.name, { blad, tekst: tabel })] : [];
    return [
      ...table.missing.map((kolom) => of('columnMissing', table.sheet.name, { blad, tekst: `${tabel}.${kolom}` })),
      ...rijen[tabel].damage.map((damage) => celschade(open.tables, tabel, damage, of, { blad })),
    ];
  });
}

/** What is wrong in a cell of a table. */
export function celschade(
  tables: Accountinhoud['open']['tables'],
  tabel: Accounttabel | Boektabel,
  { code, row, key, shown }: CellDamage,
  of: Maak,
  more: Partial<Accountschade> = {},
): Accountschade {
  const table = tables[tabel];
  const waar = table && (tableCell(table, row, key) ?? table.sheet.name);
  return of(code, waar ?? '', { ...more, tekst: shown });
}

/** The cells on our sheets that compute, and what the call of the block says of itself. */
function formuleschade(inhoud: Accountinhoud, of: Maak, isVerklaard: boolean): readonly Accountschade[] {
  const { jaarcijfers, kengetallen } = inhoud.cellen;
  return [
    ...(jaarcijfers ? overschreven(jaarcijfers, 'jaarcijfers', jaarformulesIn(inhoud), of) : []),
    ...ontbrekend(jaarcijfers, 'jaarcijfers', [bereiknamen.letOp, bereiknamen.totalen, bereiknamen.hulp], of),
    ...ontbrekend(kengetallen, 'kengetallen', [bereiknamen.kengetallen, bereiknamen.kengetalblok], of),
    ...(kengetallen ? overschreven(kengetallen, 'kengetallen', cellenIn(kengetallen), of) : []),
    // An error of the block follows from what is wrong in the cells that it reads.
    ...(kengetallen ? blokschade(kengetallen, of, isVerklaard) : []),
  ];
}

interface Plek {
  readonly row: number;
  readonly column: number;
}

/** Every cell of the ratios that computes: what is shown, and the one call of the block. */
const cellenIn = ({ bereik }: Bladcellen): readonly Plek[] =>
  [bereik(bereiknamen.kengetallen), bereik(bereiknamen.kengetalblok)].flatMap((area) =>
    Array.from({ length: area ? area.rows * area.columns : 0 }, (_, index) => ({
      row: (area?.row ?? 0) + Math.floor(index / (area?.columns ?? 1)),
      column: (area?.column ?? 0) + (index % (area?.columns ?? 1)),
    })),
  );

const ontbrekend = (
  cellen: Bladcellen | undefined,
  blad: Accountblad,
  names: readonly (typeof bereiknamen)[keyof typeof bereiknamen][],
  of: Maak,
): readonly Accountschade[] =>
  cellen
    ? names
        .filter((name) => !cellen.bereik(name))
        .map((name) => of('fieldMissing', cellen.blad.name, { blad, tekst: name }))
    : [];

const overschreven = (
  cellen: Bladcellen,
  blad: Accountblad,
  plekken: readonly Plek[],
  of: Maak,
): readonly Accountschade[] =>
  plekken.flatMap(({ row, column }) => {
    const formula = cellen.formula(row, column);
    if (typeof formula === 'string' && formula.startsWith('=')) return [];
    return [of('formulaOverwritten', cellen.address(row, column), { blad, tekst: String(formula ?? '') })];
  });

function blokschade(cellen: Bladcellen, of: Maak, isVerklaard: boolean): readonly Accountschade[] {
  const area = cellen.bereik(bereiknamen.kengetalblok);
  const value = area && cellen.value(area.row, area.column);
  if (!area || !isErrorValue(value)) return [];
  const code = value === '#NAME?' ? 'unresolved' : value === '#SPILL!' ? 'spill' : 'cellError';
  if (code === 'cellError' && isVerklaard) return [];
  return [of(code, cellen.address(area.row, area.column), { blad: 'kengetallen', tekst: value })];
}

function registerschade({ register, alleRijen, open, account }: Accountinhoud, of: Maak): readonly Accountschade[] {
  const table = open.tables.accounts;
  if (!table) return [of('tableMissing', '', { tekst: 'accounts' })];
  const [eigen, ...meer] = register;
  if (!eigen) return [of('tableMissing', table.sheet.name, { tekst: 'accounts' })];
  const { naam } = account.velden;
  const naamgenoot = alleRijen.find(({ rij }) => rij.nummer !== open.nummer && zelfdeNaam(rij.naam, naam));
  return [
    ...meer.map(({ row }) => of('numberTwice', tableCell(table, row, 'nummer') ?? table.sheet.name)),
    ...(naam.trim() !== '' && naamgenoot
      ? [of('nameTwice', tableCell(table, naamgenoot.row, 'naam') ?? table.sheet.name, { tekst: naam })]
      : []),
    ...register.flatMap(({ damage }) => damage.map((one) => celschade(open.tables, 'accounts', one, of))),
  ];
}
