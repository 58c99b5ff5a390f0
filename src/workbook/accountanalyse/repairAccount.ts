import { WorkbookError } from '../workbookError';
import type { Accountschade, Undo } from './accountboek';
import { hermaakBlad } from './repair/hermaakBlad';
import { hermaakTabel } from './repair/hermaakTabel';
import { herstelKlassen } from './repair/herstelKlassen';
import { maakBladOpnieuw } from './repair/maakBladOpnieuw';
import { maakRuimte } from './repair/maakRuimte';
import { migreer } from './repair/migreer';
import { zetCelRecht } from './repair/zetCelRecht';
import { zetKolomTerug } from './repair/zetKolomTerug';
import { zetRijGelijk } from './repair/zetRijGelijk';

/** Puts one thing right that can be: `herstelbaar` says which. Nothing that was typed is lost by it. */
export async function repairAccount(schade: Accountschade): Promise<Undo> {
  switch (schade.code) {
    case 'sheetMissing':
      return maakBladOpnieuw(schade);
    case 'tableMissing':
      return hermaakTabel(schade);
    case 'columnMissing':
      return zetKolomTerug(schade);
    case 'fieldMissing':
      // Of the sheet that all accounts share it is the block with their classes.
      return schade.blad === undefined ? herstelKlassen() : hermaakBlad(schade);
    case 'formulaOverwritten':
    case 'unresolved':
    case 'notNumber':
    case 'notDate':
      return zetCelRecht(schade);
    case 'spill':
      return maakRuimte(schade);
    case 'yearColumnAdded':
      return hermaakBlad(schade);
    case 'rowDiffers':
      return zetRijGelijk(schade);
    case 'olderSchema':
      return migreer(schade);
    default:
      throw new WorkbookError('damaged');
  }
}
