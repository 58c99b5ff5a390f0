import { tableCell } from '../../store/tableCell';
import { accountbladen, type Accountblad, type Accountschade } from '../accountboek';
import { accounttabellen, bereiknamen, tabelblad, veldblad } from '../sheets/accountnamen';
import { ACCOUNTSCHEMA } from './accountsettings';
import { accountvelden } from './accountveldkinds';
import { formuleschade } from './formuleschade';
import type { Accountinhoud } from './leesAccount';
import { pastNiet } from './leesJaren';
import { rijverschillen } from './rijverschillen';
import { celschade, schadeMet, type Maak } from './schadeMet';
import { zelfdeNaam } from './zelfdeNaam';

/** Without these there is no account. */
const VAST: readonly Accountblad[] = ['jaarcijfers', 'kengetallen'];

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
    ...(jaren.mist ? [of('fieldMissing', sheet.name, { blad, tekst: bereiknamen.jaarcijfers })] : []),
    ...jaren.overig.map(({ waar }) => of('yearColumnAdded', waar, { blad, herstelbaar: !pastNiet(jaren) })),
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

function registerschade(inhoud: Accountinhoud, of: Maak): readonly Accountschade[] {
  const { register, alleRijen, open, account } = inhoud;
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
    ...rijverschillen(inhoud, eigen, of),
    ...register.flatMap(({ damage }) => damage.map((one) => celschade(open.tables, 'accounts', one, of))),
  ];
}
