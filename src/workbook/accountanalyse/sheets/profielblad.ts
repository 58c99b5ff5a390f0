import type { Account } from '../../../calc/accountanalyse/account';
import type { Accountprofiel, Verwijzing } from '../../../calc/accountanalyse/analyse';
import type { SheetPlan } from '../../plan';
import { joinedParts } from '../../sheets/sheetParts';
import { quotedSheet } from '../../sheets/sheetReference';
import type { Accountblad } from '../accountboek';
import { briefteksten as texts } from '../texts/briefteksten';
import type { Accountcellen } from './accountcellen';
import { accountbladtitel } from './accountnamen';
import { briefdeel, briefkop, briefpapier } from './briefkop';
import {
  briefbreedten,
  deelregels,
  kopregel,
  samenstelling,
  type Briefregel,
  type Samenstelling,
} from './samenstelling';
import { scoreCell, scoremodeldeel, scoreveldcel } from './scoremodeldeel';
import { WAARDE_END, waardecel, waardedeel } from './waardedeel';

export const PROFIEL_FIRST = WAARDE_END + 2;

/** The composed rows of a profile: what is known, and last what is not. */
export const profielregels = ({ delen, ontbreekt }: Accountprofiel, taal: Account['taal']): readonly Briefregel[] => [
  ...delen.flatMap(deelregels),
  ...(ontbreekt.length === 0
    ? []
    : [kopregel(texts.ontbreekt[taal]), { soort: 'zin' as const, tekst: ontbreekt.join('; '), plaatsen: [] }]),
];

/** Who the account is, on one A4: the value that it has for us, and everything that is known of it. */
export function profielblad(
  account: Account,
  profiel: Accountprofiel,
  bladen: Readonly<Partial<Record<Accountblad, string>>>,
  cells: Accountcellen,
): SheetPlan {
  const { nummer, taal } = account;
  const title = bladen.profiel ?? accountbladtitel('profiel', nummer, taal);
  const composed = profielsamenstelling(account, profiel, title, cells);
  const parts = joinedParts([
    briefkop(profiel.titel, cells, taal),
    scoremodeldeel(account),
    waardedeel(cells, taal),
    briefdeel(composed, PROFIEL_FIRST),
  ]);
  return {
    title,
    ...parts,
    columnWidths: briefbreedten.profiel,
    gridLines: false,
    page: briefpapier(PROFIEL_FIRST + Math.max(1, composed.rows.length) - 1),
    tabColor: '#1F4E79',
    select: 'A1',
  };
}

/** The rows as cells; what stands on the sheet itself is linked as well, also while it is being made. */
export function profielsamenstelling(
  { nummer, taal }: Pick<Account, 'nummer' | 'taal'>,
  profiel: Accountprofiel,
  title: string,
  cells: Accountcellen,
): Samenstelling {
  const own: Accountcellen = (what) => {
    const cell = eigenCel(what);
    return cells(what) ?? (cell && `${quotedSheet(title)}!${cell}`);
  };
  return samenstelling('profiel', profielregels(profiel, taal), own, nummer);
}

/** Where something stands on the profile itself. */
function eigenCel(what: Verwijzing): string | undefined {
  switch (what.soort) {
    case 'score':
      return scoreCell;
    case 'waarde':
      return waardecel[what.waarde];
    case 'veld':
      return scoreveldcel(what.veld);
    default:
      return undefined;
  }
}
