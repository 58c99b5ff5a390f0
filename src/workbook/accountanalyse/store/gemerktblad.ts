import type { SheetPlan } from '../../plan';
import type { Accountblad } from '../accountboek';
import { accountbladnaam } from '../sheets/accountnamen';

/** A sheet of an account with the name of the workbook that it is found by when Excel gave it another id. */
export const gemerktblad = (plan: SheetPlan, blad: Accountblad, nummer: string): SheetPlan => ({
  ...plan,
  names: [...plan.names, { name: accountbladnaam(blad, nummer), range: 'A1' }],
});
