import { actiesVan } from '../../../calc/offerte/leven/offerteacties';
import type { Offertestatus } from '../../../calc/offerte/offertedocument';
import { applyPlan } from '../../apply';
import { inExcel } from '../../inExcel';
import { freeSheetName } from '../../sheetName';
import { WorkbookError } from '../../workbookError';
import type { Undo } from '../offerteboek';
import { gedeeldeTitel } from '../sheets/bladnamen';
import { offertesblad, type Registerregel } from '../sheets/offertes';
import { askFields } from '../store/askFields';
import { emptyRow } from '../store/newRow';
import { openBook } from '../store/openVersion';
import type { VersionSetting } from '../store/settings';
import type { Veld } from '../veld';
import { removalOf } from '../../store/removalOf';

const velden: readonly Veld[] = ['account.naam', 'datum', 'voorwaarden.geldigTot'];

/** Makes the register again, with a row for every version that the workbook remembers and of which the letter is there. */
export const makeRegisterAgain = (): Promise<Undo> =>
  inExcel(async (context) => {
    const { worksheets, settings } = context.workbook;
    settings.load('items/key,items/value');
    worksheets.load('items/name');
    const { tables } = await openBook(context);
    if (tables.offertes) throw new WorkbookError('changed');
    const versions = settings.items
      .map(({ value }) => value as Partial<VersionSetting>)
      .filter((value): value is VersionSetting => value?.letterId !== undefined && value.nummer !== undefined);
    const asked = versions.map((version) => {
      const letter = worksheets.getItemOrNullObject(version.letterId).load('name');
      return {
        version,
        letter,
        protection: letter.protection.load('protected'),
        internal: worksheets.getItemOrNullObject(version.internalId).load('name'),
        fields: askFields([letter], velden),
      };
    });
    await context.sync();
    const regels = asked.flatMap(({ version, letter, protection, internal, fields }): Registerregel[] => {
      if (letter.isNullObject) return [];
      const present = fields();
      const text = (veld: Veld) => present.get(veld)?.text ?? '';
      const status: Offertestatus = protection.protected ? 'uitgebracht' : 'concept';
      const isLinked = actiesVan(status).includes('bewerken') && !internal.isNullObject;
      return [
        {
          rij: {
            ...emptyRow(version),
            account: text('account.naam'),
            datum: text('datum'),
            geldigTot: text('voorwaarden.geldigTot'),
            status,
          },
          ...(isLinked && { intern: internal.name }),
        },
      ];
    });
    const taal = versions.at(-1)?.taal ?? 'nl';
    const taken = worksheets.items.map(({ name }) => name);
    const name = freeSheetName(gedeeldeTitel('offertes', taal), taken);
    const sheet = applyPlan(context, offertesblad(regels, taal), name);
    return removalOf(context, sheet);
  });
