import { WorkbookError } from '../workbookError';
import type { Undo } from './offerteboek';
import { addRegisterRow } from './repair/addRegisterRow';
import { makeInternalAgain } from './repair/makeInternalAgain';
import { makeSpillRoom } from './repair/makeSpillRoom';
import { makeTableAgain } from './repair/makeTableAgain';
import { migrate } from './repair/migrate';
import { nameFieldAgain } from './repair/nameFieldAgain';
import { putCellRight } from './repair/putCellRight';
import { putColumnBack } from './repair/putColumnBack';
import type { Schade } from './schade';

/** Puts one thing right that can be: `herstelbaar` says which. Nothing that was typed is lost by it. */
export async function repair(schade: Schade): Promise<Undo> {
  const { code, sleutel } = schade;
  switch (code) {
    case 'formulaOverwritten':
    case 'unresolved':
    case 'notNumber':
    case 'notDate':
      return putCellRight(schade);
    case 'columnMissing':
      return putColumnBack(schade);
    case 'tableMissing':
      return makeTableAgain(schade);
    case 'olderSchema':
      return migrate(sleutel);
    default:
      if (!sleutel) throw new WorkbookError('damaged');
  }
  if (code === 'sheetMissing') return makeInternalAgain(sleutel);
  if (code === 'fieldMissing') return nameFieldAgain(sleutel, schade.veld);
  if (code === 'spill') return makeSpillRoom(sleutel);
  if (code === 'notInRegister') return addRegisterRow(sleutel);
  throw new WorkbookError('damaged');
}
