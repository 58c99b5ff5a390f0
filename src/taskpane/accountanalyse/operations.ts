/** What the pane asks of the workbook for its accounts. What is large and seldom asked for is loaded when it is. */
export { openAccountboek } from '../../workbook/accountanalyse/openAccountboek';
export { readGrafiekzinnen } from '../../workbook/accountanalyse/readGrafiekzinnen';
export { readAccount } from '../../workbook/accountanalyse/readAccount';
export { followAccount } from '../../workbook/accountanalyse/followAccount';
export { writeAccountFields } from '../../workbook/accountanalyse/writeAccountFields';
export { jaarOverschrijvingen } from '../../workbook/accountanalyse/jaarOverschrijvingen';
export { writeJaarcijfers } from '../../workbook/accountanalyse/writeJaarcijfers';
export { writeAccountRows } from '../../workbook/accountanalyse/writeAccountRows';
export { showAccountSheet } from '../../workbook/accountanalyse/showAccountSheet';
export { writeNormen } from '../../workbook/accountanalyse/writeNormen';
export { refreshAccount } from '../../workbook/accountanalyse/refreshAccount';
export { goToCell } from '../../workbook/offerte/goToCell';

import type * as CreateAccount from '../../workbook/accountanalyse/createAccount';
import type * as CreateVoorbeeldaccounts from '../../workbook/accountanalyse/createVoorbeeldaccounts';
import type * as MakeAccountSheet from '../../workbook/accountanalyse/makeAccountSheet';
import type * as WriteProfiel from '../../workbook/accountanalyse/writeProfiel';
import type * as WriteAdvies from '../../workbook/accountanalyse/writeAdvies';
import type * as RepairAccount from '../../workbook/accountanalyse/repairAccount';

export const createAccount: typeof CreateAccount.createAccount = async (begin) =>
  (await import('../../workbook/accountanalyse/createAccount')).createAccount(begin);

export const createVoorbeeldaccounts: typeof CreateVoorbeeldaccounts.createVoorbeeldaccounts = async (taal) =>
  (await import('../../workbook/accountanalyse/createVoorbeeldaccounts')).createVoorbeeldaccounts(taal);

export const makeAccountSheet: typeof MakeAccountSheet.makeAccountSheet = async (nummer, blad) =>
  (await import('../../workbook/accountanalyse/makeAccountSheet')).makeAccountSheet(nummer, blad);

export const writeProfiel: typeof WriteProfiel.writeProfiel = async (nummer, profiel, opties) =>
  (await import('../../workbook/accountanalyse/writeProfiel')).writeProfiel(nummer, profiel, opties);

export const writeAdvies: typeof WriteAdvies.writeAdvies = async (nummer, advies, opties) =>
  (await import('../../workbook/accountanalyse/writeAdvies')).writeAdvies(nummer, advies, opties);

export const repairAccount: typeof RepairAccount.repairAccount = async (schade) =>
  (await import('../../workbook/accountanalyse/repairAccount')).repairAccount(schade);
