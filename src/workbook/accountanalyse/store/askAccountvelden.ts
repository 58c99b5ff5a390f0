import type { Accountveld } from '../../../calc/accountanalyse/account';
import { readCell, type Celschadecode } from '../../store/cellKind';
import { accountveldnaam, veldblad } from '../sheets/accountnamen';
import { accountvelden, accountveldkinds } from './accountveldkinds';
import type { OpenAccount } from './openAccount';

export interface Gelezenveld {
  readonly range: Excel.Range;
  readonly address: string;
  readonly value: unknown;
  /** Empty where it cannot be read. */
  readonly text: string;
  readonly damage?: { readonly code: Celschadecode; readonly shown: string };
}

/** Asks for single cells of an account, each by its name on the sheet that it stands on, where that sheet is there. */
export function askAccountvelden(
  { bladen }: OpenAccount,
  which: readonly Accountveld[] = accountvelden,
): () => ReadonlyMap<Accountveld, Gelezenveld> {
  const asked = which.flatMap((veld) => {
    const sheet = bladen[veldblad(veld)]?.sheet;
    if (!sheet) return [];
    const cell = sheet.names.getItemOrNullObject(accountveldnaam(veld)).getRangeOrNullObject();
    return [[veld, cell.load('address,values')] as const];
  });
  return () =>
    new Map(asked.flatMap(([veld, range]) => (range.isNullObject ? [] : [[veld, fieldOf(veld, range)] as const])));
}

function fieldOf(veld: Accountveld, range: Excel.Range): Gelezenveld {
  const value: unknown = range.values[0]?.[0];
  const reading = readCell(value, accountveldkinds[veld]);
  const base = { range, address: range.address, value };
  return 'text' in reading
    ? { ...base, text: reading.text }
    : { ...base, text: '', damage: { code: reading.damage, shown: reading.shown } };
}
