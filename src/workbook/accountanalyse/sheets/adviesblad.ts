import type { Account } from '../../../calc/accountanalyse/account';
import type { Advies } from '../../../calc/accountanalyse/analyse';
import type { SheetPlan } from '../../plan';
import { joinedParts } from '../../sheets/sheetParts';
import { quotedSheet } from '../../sheets/sheetReference';
import type { Accountblad } from '../accountboek';
import { briefteksten as texts } from '../texts/briefteksten';
import type { Accountcellen } from './accountcellen';
import { accountbladtitel } from './accountnamen';
import { ADVIES_FIRST, adviesveldcel, adviesvelden } from './adviesvelden';
import { briefdeel, briefkop, briefpapier } from './briefkop';
import {
  briefbreedten,
  deelregels,
  kopregel,
  samenstelling,
  zinregel,
  type Briefregel,
  type Samenstelling,
} from './samenstelling';

/** The composed rows of an advice: the judgement, and what it rests on. */
export const adviesregels = ({ oordeel, delen }: Advies, taal: Account['taal']): readonly Briefregel[] => [
  ...(oordeel.length === 0 ? [] : [kopregel(texts.oordeel[taal]), ...oordeel.map(zinregel)]),
  ...delen.flatMap(deelregels),
];

/** What we advise to do with the account, on one A4: the proposal, who does what and when, and why. */
export function adviesblad(
  account: Account,
  advies: Advies,
  bladen: Readonly<Partial<Record<Accountblad, string>>>,
  cells: Accountcellen,
): SheetPlan {
  const { nummer, taal } = account;
  const title = bladen.advies ?? accountbladtitel('advies', nummer, taal);
  const composed = adviessamenstelling(account, advies, title, cells);
  const parts = joinedParts([
    briefkop(advies.titel, cells, taal),
    adviesvelden(account),
    briefdeel(composed, ADVIES_FIRST),
  ]);
  return {
    title,
    ...parts,
    columnWidths: briefbreedten.advies,
    gridLines: false,
    page: briefpapier(ADVIES_FIRST + Math.max(1, composed.rows.length) - 1),
    tabColor: '#1F4E79',
    select: 'A1',
  };
}

/** The rows as cells; what stands on the sheet itself is linked as well, also while it is being made. */
export function adviessamenstelling(
  { nummer, taal }: Pick<Account, 'nummer' | 'taal'>,
  advies: Advies,
  title: string,
  cells: Accountcellen,
): Samenstelling {
  const own: Accountcellen = (what) => {
    const cell = what.soort === 'veld' ? adviesveldcel(what.veld) : undefined;
    return cells(what) ?? (cell && `${quotedSheet(title)}!${cell}`);
  };
  return samenstelling('advies', adviesregels(advies, taal), own, nummer);
}
