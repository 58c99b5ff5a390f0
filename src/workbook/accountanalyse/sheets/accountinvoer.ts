import type { Account, Accountveld } from '../../../calc/accountanalyse/account';
import { decimaal } from '../../../calc/offerte/leven/decimaal';
import type { Language } from '../../../calc/text';
import type { PlannedCell } from '../../plan';
import { plannedInput } from '../../store/plannedInput';
import { accountveldkinds } from '../store/accountveldkinds';

/** What a cell of a plan holds for a field of an account. */
export const accountinvoer = ({ velden, taal }: Pick<Account, 'velden' | 'taal'>, veld: Accountveld): PlannedCell =>
  veldinvoer(veld, velden[veld], taal);

/** The unit is a figure to compute with, although it is chosen from a list. */
export const veldinvoer = (veld: Accountveld, text: string, taal: Language): PlannedCell =>
  (veld === 'eenheid' ? decimaal(text)?.toNumber() : undefined) ?? plannedInput(text, accountveldkinds[veld], taal);
